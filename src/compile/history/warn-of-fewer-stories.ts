import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { counting } from '../command/counting.ts';
import type { StoryRecord } from './history-file.ts';
import type { OpenedHistory } from './open-history.ts';

type LastBuild = {
  /** The folder of its bundle, if there is no history. */
  readonly earlier: string;
  /** Stories that the import dropped, by slug. */
  readonly dropped: ReadonlyMap<string, string>;
};

/**
 * A note to the publisher when a build publishes at most half as many stories as the last one;
 * otherwise undefined. The last one is that of the history, else the bundle in the folder
 * `earlier`. One of two stories removed needs no note, and dropped stories need none.
 */
export function warnOfFewerStories(
  stories: number,
  found: OpenedHistory,
  { earlier, dropped }: LastBuild,
): string | undefined {
  const last = found.text === undefined ? storiesOf(earlier) : liveStories(found);
  const meant = [...dropped.keys()].filter((slug) => isLive(found.history.stories.get(slug)));
  const kept = last - meant.length;
  if (stories * 2 > kept || (kept - stories < 2 && stories > 0) || kept <= 0) return undefined;
  return (
    `this build publishes ${counting(stories, 'story', 'stories')}, and the last one published ${last}. If this is not intended, ` +
    'check that articles/ is complete, what its files say in published and removed, and which of them are refused.'
  );
}

/** Whether nothing says that these articles were built before: no history, no bundle. */
export const isFirstBuild = ({ text }: OpenedHistory, earlier: string): boolean =>
  text === undefined && storiesOf(earlier) === 0;

const liveStories = ({ history }: OpenedHistory): number =>
  [...history.stories.values()].filter(isLive).length;

const isLive = (story: StoryRecord | undefined): boolean =>
  story !== undefined && story.gone === undefined;

/** Stories of an earlier bundle; none if there is no such bundle, or it was a preview. */
function storiesOf(bundle: string): number {
  try {
    const { preview, counts } = manifestSchema.parse(
      JSON.parse(readFileSync(join(bundle, MANIFEST_FILE), 'utf8')),
    );
    return preview ? 0 : counts.stories;
  } catch {
    return 0;
  }
}
