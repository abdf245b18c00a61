import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { counting } from '../command/counting.ts';
import type { OpenedHistory } from './open-history.ts';

/**
 * A note to the publisher when a build publishes at most half as many stories as the last one;
 * otherwise undefined. The last one is that of the history, else the bundle in the folder
 * `earlier`. One of two stories removed needs no note.
 */
export function warnOfFewerStories(
  stories: number,
  found: OpenedHistory,
  earlier: string,
): string | undefined {
  const last = found.text === undefined ? storiesOf(earlier) : liveStories(found);
  if (stories * 2 > last || (last - stories < 2 && stories > 0) || last === 0) return undefined;
  return (
    `this build publishes ${counting(stories, 'story', 'stories')}, and the last one published ${last}. If this is not intended, ` +
    'check that articles/ is complete, what its files say in published and removed, and which of them are refused.'
  );
}

const liveStories = ({ history }: OpenedHistory): number =>
  [...history.stories.values()].filter(({ gone }) => gone === undefined).length;

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
