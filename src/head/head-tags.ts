import { t } from '#src/messages/messages.ts';
import { absoluteUrl, isWhole, pathOnHost } from '#src/url/absolute.ts';
import { type FeedForm, feedFormsAt } from '#src/url/feeds/feed-files.ts';
import { OPENSEARCH_FILE, OPENSEARCH_TYPE } from '#src/url/params/opensearch.ts';
import { frontPath, searchPath } from '#src/url/paths.ts';
import { cutText } from './cut-text.ts';
import { DESCRIPTION_LENGTH, describeStory } from './describe-story.ts';
import type { HeadContext } from './head-context.ts';
import { type HeadTag, link, meta } from './head-tag.ts';
import type { PageHead } from './page-head.ts';
import { pageTitle } from './page-title.ts';
import { shareImage } from './share-image.ts';
import { openGraphTags, type SharedPage, sharedMeta, twitterTags } from './social-tags.ts';
import { jsonLd } from './structured/json-ld.ts';

/** Characters of a shared title; the browser's own title is complete. */
const TITLE_LENGTH = 200;

/**
 * All tags of a page's head, for prerendered pages and for navigation in the app; nothing else
 * makes them. Tags that are the same on every page (policy, icons, styles) are in index.html. The
 * title comes first.
 */
export function headTags(head: PageHead, context: HeadContext): readonly HeadTag[] {
  const { site, preview } = context;
  const page = sharedPage(head, context);
  const data = jsonLd(head, page, context);
  return [
    { tag: 'title', attributes: {}, text: pageTitle(head.title, site.title) },
    sharedMeta('description', 'og:description', page.description),
    ...(preview || site.noindex || head.noIndex ? [meta('robots', 'noindex')] : []),
    // No next and prev: Firefox prefetches such pages, which the policy refuses. The links in the
    // page have these relations.
    ...(page.address === undefined ? [] : [link('canonical', page.address)]),
    ...feedLinks(head, context),
    ...searchLink(head, context),
    ...openGraphTags(page),
    ...twitterTags(page),
    ...(data ? [data] : []),
  ];
}

function sharedPage(head: PageHead, context: HeadContext): SharedPage {
  const { site, address } = context;
  return {
    title: cutText(head.title === '' ? site.title : head.title, TITLE_LENGTH),
    description: describe(head, context),
    siteTitle: site.title,
    language: site.language,
    address: head.path === undefined ? undefined : absoluteUrl(address, head.path),
    image: shareImage(head.about, context),
    about: head.about,
  };
}

function describe({ description: own, about }: PageHead, { site }: HeadContext): string {
  if (own !== undefined) return cutText(own, DESCRIPTION_LENGTH);
  if (about.kind === 'story') return describeStory(about.story, site.timeZone);
  return cutText(site.description || t('head.site', { site: site.title }), DESCRIPTION_LENGTH);
}

/**
 * By it browsers offer to search the site: on the pages where readers ask for that, its first page,
 * where Chromium looks for it, and its search.
 */
const searchLink = ({ path }: PageHead, { site, address }: HeadContext): HeadTag[] =>
  isWhole(address) && (path === frontPath() || path === searchPath())
    ? [
        link('search', pathOnHost(address, `/${OPENSEARCH_FILE}`), {
          type: OPENSEARCH_TYPE,
          title: site.title,
        }),
      ]
    : [];

/**
 * The list's own feed first: feed readers offer them in this order. The other formats are announced
 * by the pages of the whole site alone, because they have the same items. A preview has none.
 */
function feedLinks({ feeds, title }: PageHead, { site, address, preview }: HeadContext): HeadTag[] {
  if (preview) return [];
  const announce = (folder: string, name: string, forms: readonly FeedForm[]): HeadTag[] =>
    forms.map(({ file, type, name: form }) =>
      link('alternate', pathOnHost(address, `${folder}${file}`), {
        type,
        title: `${name} (${form})`,
      }),
    );
  const ofSite = feedFormsAt(frontPath());
  if (feeds === frontPath()) return announce(feeds, site.title, ofSite);
  return [
    ...(feeds === undefined
      ? []
      : announce(feeds, pageTitle(title, site.title), feedFormsAt(feeds).slice(0, 1))),
    ...announce(frontPath(), site.title, ofSite.slice(0, 1)),
  ];
}
