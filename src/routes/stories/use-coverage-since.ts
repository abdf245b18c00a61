import { useEffect, useMemo, useState } from 'react';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { coverageSince, type StoryMark } from '#src/evidence/coverage-since.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { onceSeen } from './once-seen.ts';

/**
 * The reports added to a story since it was last opened on this device; also keeps that it was
 * opened, once the page was seen. None on the first visit, and none before the device has answered,
 * which is after the first view.
 */
export function useCoverageSince(story: Story): readonly CoverageReport[] {
  const [{ diet }] = useSettings();
  const [mark, setMark] = useState<StoryMark>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed setting is no other visit.
  useEffect(() => {
    let left = false;
    const stopWaiting = onceSeen(() =>
      import('../device/opened-story.ts')
        .then(({ openStory }) => openStory(story, diet))
        .then(
          (found) => left || setMark(found),
          () => undefined,
        ),
    );
    const follow = ({ target, button }: MouseEvent): void => {
      const link =
        target instanceof Element && target.closest<HTMLAnchorElement>('a[rel~=noreferrer]');
      // The middle button opens a link in another tab; the right one only a menu.
      if (link && button < 2)
        void import('../device/opened-story.ts').then(
          ({ followOriginal }) => followOriginal(story, link.href),
          () => undefined,
        );
    };
    addEventListener('click', follow);
    addEventListener('auxclick', follow);
    return () => {
      left = true;
      stopWaiting();
      removeEventListener('click', follow);
      removeEventListener('auxclick', follow);
    };
  }, [story]);
  return useMemo(() => (mark ? coverageSince(mark, story) : []), [mark, story]);
}
