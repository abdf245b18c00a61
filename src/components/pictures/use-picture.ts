import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Image } from '#src/content/pictures/image.ts';
import { type PictureWatch, usePictureFailure } from './use-picture-failure.ts';

/** A picture for `Picture`, and how it is watched. */
export type WatchedPicture = {
  readonly image: Image;
  readonly failed: boolean;
  readonly watch: PictureWatch;
  readonly box: RefObject<HTMLElement | null>;
};

export type PictureProps = {
  readonly picture: WatchedPicture;
  /**
   * The shape of its box: 3:2, square, or the picture's own proportions, which are 3:2 if the file
   * does not state them.
   */
  readonly shape: 'wide' | 'square' | 'own';
  /** In the first view: loaded at once and before others. */
  readonly priority?: boolean;
  /** It is wider than in a list. */
  readonly large?: boolean;
};

/**
 * When the place of a picture that failed is given up, so that nothing moves in view: `unseen`,
 * once it is above or below the window; `below`, because what stands in other columns would move
 * against a column that becomes shorter above the window; `never`.
 */
export type GivenUp = 'unseen' | 'below' | 'never';

/** A picture as long as its place should be kept; undefined without one. */
export function usePicture(
  image: Image | undefined,
  givenUp: GivenUp = 'unseen',
): WatchedPicture | undefined {
  const { failed, watch } = usePictureFailure(image?.url);
  const [isOut, setOut] = useState(failed);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (failed && !isOut && givenUp !== 'never')
      return whenUnseen(box.current, givenUp, () => setOut(true));
    return undefined;
  }, [failed, isOut, givenUp]);
  return image && !isOut ? { image, failed, watch, box } : undefined;
}

/** Pixels that a card is above the window before it may become lower. */
const ABOVE = 100;

/** Calls `then` once the box is below the window, or, for `unseen`, all of its card above it. */
function whenUnseen(
  box: HTMLElement | null,
  givenUp: GivenUp,
  then: () => void,
): (() => void) | undefined {
  if (!box) return undefined;
  const card = box.closest('article') ?? box;
  const look = (): void => {
    const isBelow = box.getBoundingClientRect().top >= innerHeight;
    const isAbove = givenUp === 'unseen' && card.getBoundingClientRect().bottom <= -ABOVE;
    // What becomes lower above the window moves the text in it, unless the page is scrolled along,
    // which lists do only for cards that are out of view.
    if (isBelow || (isAbove && CSS.supports('overflow-anchor', 'auto'))) then();
  };
  const observer = new IntersectionObserver(look, { rootMargin: `${ABOVE}px 0px 0px` });
  for (const element of new Set([box, card])) observer.observe(element);
  return () => observer.disconnect();
}
