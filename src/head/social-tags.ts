import { isWhole } from '#src/url/absolute.ts';
import { type HeadTag, meta, property } from './head-tag.ts';
import type { PageHead } from './page-head.ts';
import type { ShareImage } from './share-image.ts';

/**
 * From this size on, previews show a picture in full width (X's documentation requires half of it).
 */
const LARGE_WIDTH = 600;
const LARGE_HEIGHT = 314;

/** Values for the tags, computed once. */
export type SharedPage = {
  readonly title: string;
  readonly description: string;
  readonly siteTitle: string;
  /** BCP 47. */
  readonly language: string;
  /** The page's permanent address, if any; absolute if that of the site is known. */
  readonly address: string | undefined;
  readonly image: ShareImage;
  readonly about: PageHead['about'];
};

/** What Open Graph takes where nothing is said. */
const LOCALE = 'en_US';

/**
 * One text for programs that ask for `name` (HTML) and for those that ask for Open Graph's
 * `property`.
 */
export const sharedMeta = (name: string, shared: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { name, property: shared, content },
});

/**
 * A page for Open Graph (ogp.me); its description is in the tag of the page's own, its address in
 * the canonical link. A page is a website where it says nothing else.
 */
export function openGraphTags({ title, siteTitle, language, image, about }: SharedPage): HeadTag[] {
  const locale = openGraphLocale(language);
  return [
    ...(about.kind === 'story' ? [property('og:type', 'article')] : []),
    property('og:title', title),
    property('og:site_name', siteTitle),
    ...(locale === undefined || locale === LOCALE ? [] : [property('og:locale', locale)]),
    // A preview service knows no base for a relative address.
    ...(isWhole(image.url) ? imageTags(image) : []),
    ...(about.kind === 'story' ? articleTags(about.story) : []),
  ];
}

const imageTags = ({ url, size, alt }: ShareImage): HeadTag[] => [
  property('og:image', url),
  ...(size
    ? [
        property('og:image:width', String(size.width)),
        property('og:image:height', String(size.height)),
      ]
    : []),
  ...(alt === undefined ? [] : [sharedMeta('twitter:image:alt', 'og:image:alt', alt)]),
];

type Article = Extract<PageHead['about'], { kind: 'story' }>['story'];

/** Omits a time that is unknown, or wrong because it is in the future. Topics are in JSON-LD. */
const articleTags = ({ time, future, undated }: Article): HeadTag[] =>
  future || undated ? [] : [property('article:published_time', time)];

/**
 * A language as Open Graph names it, with the country where it is most spoken if none is given:
 * `en_US`.
 */
function openGraphLocale(language: string): string | undefined {
  try {
    const { language: tongue, region } = new Intl.Locale(language).maximize();
    return region === undefined ? undefined : `${tongue}_${region}`;
  } catch {
    return undefined;
  }
}

/**
 * The size of a preview; X and similar services take words and picture from Open Graph, and show a
 * small one where nothing is said.
 */
export const twitterTags = ({ image: { url, size } }: SharedPage): HeadTag[] =>
  isWhole(url) && size && size.width >= LARGE_WIDTH && size.height >= LARGE_HEIGHT
    ? [meta('twitter:card', 'summary_large_image')]
    : [];
