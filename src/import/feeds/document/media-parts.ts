import type { MediaNs } from 'feedsmith';
import { pixels } from '../pictures/pixels.ts';
import type { RawPicture } from '../raw-feed.ts';

/** What Media RSS says of an item. */
export type MediaParts = {
  readonly pictures: readonly RawPicture[];
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  readonly videos: readonly string[];
};

/** More are not read: an item has a few pictures in some sizes. */
const MOST = 50;

/**
 * Reads Media RSS, with its groups: pictures before thumbnails, the item's own before a group's.
 */
export function mediaParts(media: MediaNs.ItemOrFeed | undefined): MediaParts {
  if (!media) return { pictures: [], titles: [], texts: [], videos: [] };
  const groups = (media.groups ?? []).slice(0, MOST);
  const contents = [media, ...groups].flatMap(({ contents: each = [] }) => each).slice(0, MOST);
  const thumbnails = [media, ...groups, ...contents].flatMap(({ thumbnails: each = [] }) => each);
  const all = [media, ...groups, ...contents];
  return {
    pictures: [...contents.filter(isPicture), ...thumbnails.slice(0, MOST)].flatMap(pictureOf),
    titles: all.flatMap(({ title }) => title?.value ?? []),
    texts: all.flatMap(({ description }) => description?.value ?? []),
    videos: contents.filter(isVideo).flatMap(({ url, player }) => player?.url ?? url ?? []),
  };
}

/** A picture of the given size, if it has an address. */
export function pictureOf({
  url,
  width,
  height,
}: {
  readonly url?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}): RawPicture[] {
  return url === undefined ? [] : [{ url, width: pixels(width), height: pixels(height) }];
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** By its medium or type; without both, by its name. */
function isPicture({ medium, type, url }: MediaNs.Content): boolean {
  if (medium !== undefined) return medium.toLowerCase() === 'image';
  return type === undefined ? PICTURE.test(url ?? '') : /^image\b/i.test(type);
}

const isVideo = ({ medium, type }: MediaNs.Content): boolean =>
  medium?.toLowerCase() === 'video' || /^video\//i.test(type ?? '');
