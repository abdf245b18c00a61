import type { Image } from '#src/content/pictures/image.ts';
import { t } from '#src/messages/messages.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { pictureUrl } from '#src/url/pictures/picture-files.ts';
import { cutText } from './cut-text.ts';
import type { HeadContext } from './head-context.ts';
import type { PageSubject } from './page-head.ts';
import { CARD_HEIGHT, CARD_WIDTH, siteCard, storyCard } from './text-card.ts';

/** A picture for link previews. `url` is absolute; sizes in pixels. */
export type ShareImage = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** Characters of a headline in a picture's description. */
const ALT_TITLE = 160;

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
): Omit<ShareImage, 'alt'> | undefined {
  if (image?.width === undefined || image.height === undefined) return undefined;
  if (image.url !== undefined && unseen.test(new URL(image.url).pathname)) return undefined;
  const { width, height } = image;
  const url = pictureUrl(image, address);
  return width >= LEAST && height >= LEAST ? { url, width, height } : undefined;
}

/**
 * The picture of a page: the story's own if fit, else its text card, if the site has cards of
 * stories; the site's card for other pages.
 */
export function shareImage(about: PageSubject, { site, address }: HeadContext): ShareImage {
  const own = about.kind === 'story' ? ownPicture(about.story, address) : undefined;
  if (about.kind === 'story' && own)
    return {
      ...own,
      alt: t('head.picture', {
        outlet: about.story.outlet.name,
        title: cutText(about.story.title, ALT_TITLE),
      }),
    };
  const { path, alt } =
    about.kind === 'story' && site.cards === 'stories'
      ? storyCard(about.story, site)
      : siteCard(site);
  return { url: absoluteUrl(address, path), width: CARD_WIDTH, height: CARD_HEIGHT, alt };
}
