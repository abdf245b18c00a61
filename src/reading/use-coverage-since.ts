import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { coverageSince } from '#src/evidence/coverage-since.ts';
import { keepOpened, markBefore } from './opened-stories.ts';

/** What an earlier visit left does not change while a page stands. */
const subscribe = () => () => undefined;

/**
 * The reports that have come to a story since it was last opened on this device, and keeps that it
 * is open now. None on the first visit, and none in a page made ahead until the browser has taken
 * it over.
 */
export function useCoverageSince(story: Story): readonly CoverageReport[] {
  const mark = useSyncExternalStore(
    subscribe,
    () => markBefore(story.slug),
    () => undefined,
  );
  useEffect(() => keepOpened(story), [story]);
  return useMemo(() => (mark ? coverageSince(mark, story) : []), [mark, story]);
}
