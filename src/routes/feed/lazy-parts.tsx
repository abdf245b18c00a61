import { type ComponentType, lazy, useState } from 'react';
import type { BeyondFront } from './beyond-front.ts';
import { beyondFront, loadBeyondFront } from './load-beyond-front.ts';

/**
 * A lazy component whose code is in `beyond-front.ts`. It suspends only when that code is not here.
 * React.lazy alone suspends once even when it is, and the reader would see a fallback, or lose the
 * focus, at the moment when the archive comes.
 */
function lazyPart<Props extends object>(pick: (code: BeyondFront) => ComponentType<Props>) {
  const Coming = lazy(async () => ({ default: pick(await loadBeyondFront()) }));
  return function LazyPart(props: Props) {
    // Chosen once: another type of component would be another element.
    const [Part] = useState((): ComponentType<Props> => {
      const code = beyondFront();
      return code ? pick(code) : Coming;
    });
    return <Part {...props} />;
  };
}

export const ActiveFeedFilters = lazyPart((code) => code.ActiveFeedFilters);
export const DroppedNotice = lazyPart((code) => code.DroppedNotice);
export const FeedFilters = lazyPart((code) => code.FeedFilters);
export const FocusAfterFront = lazyPart((code) => code.FocusAfterFront);
export const MoreStories = lazyPart((code) => code.MoreStories);
export const NothingFound = lazyPart((code) => code.NothingFound);
export const StoredCard = lazyPart((code) => code.StoredCard);
