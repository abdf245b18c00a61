import { use, useEffect } from 'react';
import { t } from '#src/messages/messages.ts';
import { PageFrameContext } from '../shell/page-arrival.ts';

/** How long an answer must stand before it is said, in milliseconds: not at each letter. */
const REST_MS = 500;

/** Says how many stories were found, once the reader rests. */
export function useCountAnnounced(stories: number | undefined, entry: string): void {
  const { announce } = use(PageFrameContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search may find as many stories.
  useEffect(() => {
    if (stories === undefined) return;
    const timer = setTimeout(() => announce(t('site.stories', { n: stories })), REST_MS);
    return () => clearTimeout(timer);
  }, [stories, entry, announce]);
}
