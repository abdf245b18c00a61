import type { Image } from '#src/content/pictures/image.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { pictureUrl } from '#src/url/pictures/picture-files.ts';
import type { HeadContext } from './head-context.ts';
import type { PageSubject } from './page-head.ts';
import { CARD_HEIGHT, CARD_WIDTH, siteCard, storyCard } from './text-card.ts';

type Size = { readonly width: number; readonly height: number };

/** A picture for link previews. `url` is absolute; sizes in pixels. */
export type ShareImage = {
  readonly url: string;
  /** None of the site's card, which says only the site's name: previews show it small. */
  readonly size?: Size;
  /** What it shows, if the head does not say that otherwise. */
  readonly alt?: string;
};

/** Open Graph consumers ignore smaller pictures. */
const LEAST = 200;

/** Formats that previews do not show, by the ending of their address. */
const unseen = /\.(svgz?|avif|ico|bmp|tiff?)$/i;

/**
 * A story's own picture if it is fit for sharing: its size is known and large enough. `address` is
 * that of the site.
 */
export function ownPicture(
  { image }: { readonly image?: Image | undefined },
  address: string,
): Required<Pick<ShareImage, 'url' | 'size'>> | undefined {
  if (image?.width === undefined || image.height === undefined) return undefined;
  if (image.url !== undefined && unseen.test(new URL(image.url).pathname)) return undefined;
  const { width, height } = image;
  const url = pictureUrl(image, address);
  return width >= LEAST && height >= LEAST ? { url, size: { width, height } } : undefined;
}

/**
 * The picture of a page: the story's own if fit, else its text card, if the site has cards of
 * stories; the site's card for other pages.
 */
export function shareImage(about: PageSubject, { site, address }: HeadContext): ShareImage {
  const own = about.kind === 'story' ? ownPicture(about.story, address) : undefined;
  if (own) return own;
  if (about.kind !== 'story' || site.cards !== 'stories')
    return { url: absoluteUrl(address, siteCard(site).path) };
  const { path, alt } = storyCard(about.story, site);
  return {
    url: absoluteUrl(address, path),
    size: { width: CARD_WIDTH, height: CARD_HEIGHT },
    alt,
  };
}
