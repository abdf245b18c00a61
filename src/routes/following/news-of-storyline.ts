import type { Storyline } from '#src/content/bundle/storyline-file.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import { storylineQuery } from '#src/queries/storyline-queries.ts';
import { storylineFile } from '#src/url/storyline-files.ts';
import type { App } from '../app.ts';
import { orMissing } from '../stories/load-address.ts';
import { MOST_NAMED, type News } from './news.ts';

type Asked = {
  readonly app: App;
  /** Publication of the newest story seen, in milliseconds since 1970. */
  readonly seen: number;
  readonly isMuted: (story: Storyline['stories'][number]) => boolean;
};

/** Moves in a row that are followed; no build writes a circle. */
const MOST_MOVES = 5;

/**
 * The news of a storyline, also where its address moved to; undefined if there is none any more.
 * Rejects with a LoadError.
 */
export async function newsOfStoryline(
  id: string,
  { app: { client, read }, seen, isMuted }: Asked,
): Promise<News | undefined> {
  let at = id;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const file = await orMissing(client.fetchQuery(storylineQuery(read, storylineFile(at))));
    if (file?.became === 'moved' && file.of === 'storyline') {
      at = file.to;
      continue;
    }
    if (file?.became !== 'storyline') return undefined;
    const times = file.storyline.stories.map(({ time }) => parseInstant(time) ?? 0);
    const stories = file.storyline.stories.filter((story) => !isMuted(story));
    return {
      fresh: stories.filter(({ time }) => (parseInstant(time) ?? 0) > seen).length,
      stories: stories.slice(-MOST_NAMED).toReversed(),
      newest: times.length > 0 ? Math.max(...times) : undefined,
      ...(at !== id && { movedTo: at }),
    };
  }
  return undefined;
}
