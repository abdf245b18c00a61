import { safeImage } from '#src/url/safe-link.ts';
import { resolveAddress } from '../links/item-address.ts';
import type { FeedImage } from '../news-feed.ts';
import type { RawPicture } from '../raw-feed.ts';
import { countsReaders, isIcon } from './no-pictures.ts';

/** A card shows one; a few more, in case that the first cannot be had. */
const MOST_IMAGES = 8;
/** What a picture without a stated size is taken for, to order it: larger than a thumbnail. */
const USUAL = { width: 600, height: 400 };
/** A side of at most this many pixels is a tracking pixel or a line. */
const PIXEL = 2;
/** With both sides smaller than this a picture is an avatar or a sign. */
const LEAST_SIDE = 50;

/**
 * The pictures of an item, the largest first, without those that only count readers, and without
 * emoji, avatars and buttons. Of equal size the feed's order counts: pictures that it names come
 * before those in the text. On https, as everywhere (`safeImage`).
 */
export function itemPictures(
  pictures: readonly RawPicture[],
  bases: readonly (string | undefined)[],
): readonly FeedImage[] {
  const images = new Map<string, FeedImage>();
  for (const { url, width, height, isIcon: isMarked } of pictures) {
    const address = resolveAddress(url, bases);
    const safe = address === undefined ? undefined : safeImage(address);
    if (safe === undefined || isMarked === true || isTiny(width, height)) continue;
    if (countsReaders(safe) || isIcon(safe)) continue;
    const known = images.get(safe);
    if (!known || area({ width, height }) > area(known))
      images.set(safe, { url: safe, width, height });
  }
  return [...images.values()].sort((a, b) => area(b) - area(a)).slice(0, MOST_IMAGES);
}

function isTiny(width = USUAL.width, height = USUAL.height): boolean {
  return Math.min(width, height) <= PIXEL || Math.max(width, height) < LEAST_SIDE;
}

/** A missing side is in proportion to the other. */
function area({ width, height }: Pick<FeedImage, 'width' | 'height'>): number {
  const ratio = USUAL.width / USUAL.height;
  const wide = width ?? (height === undefined ? USUAL.width : height * ratio);
  return wide * (height ?? wide / ratio);
}
