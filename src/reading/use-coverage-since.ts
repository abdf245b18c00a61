import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { coverageSince } from '#src/evidence/coverage-since.ts';
import { keepOpened, markBefore } from './opened-stories.ts';

/** An earlier visit's mark does not change while the page is open. */
const subscribe = () => () => undefined;

/**
 * The reports added to a story since it was last opened on this device; also stores that it is open
 * now. None on the first visit, and none in a prerendered page before hydration.
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
