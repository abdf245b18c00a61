import type { HeadContext } from '../head-context.ts';
import type { HeadTag } from '../head-tag.ts';
import type { PageHead } from '../page-head.ts';
import type { SharedPage } from '../social-tags.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { inertJson } from './inert-json.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { newsArticle } from './news-article.ts';
import { webSite } from './web-site.ts';

/**
 * The page for search engines: the story or the site, and the path that leads to it. Not the
 * stories of a list: no search engine shows lists of news, and the links are on the page.
 */
export function jsonLd(
  head: PageHead,
  page: SharedPage,
  context: HeadContext,
): HeadTag | undefined {
  if (page.address === undefined) return undefined;
  const things = [...subject(head, page, context), ...breadcrumbs(head, context)];
  if (things.length === 0) return undefined;
  const [first = {}, ...others] = things;
  const data: JsonLdNode = {
    '@context': 'https://schema.org',
    ...(others.length > 0 ? { '@graph': things } : first),
  };
  return {
    tag: 'script',
    attributes: { type: 'application/ld+json' },
    text: inertJson(JSON.stringify(data)),
  };
}

function subject({ about, title }: PageHead, page: SharedPage, context: HeadContext): JsonLdNode[] {
  if (about.kind === 'story') return [newsArticle(about.story, page, context)];
  return title === '' || title === page.siteTitle ? [webSite(context)] : [];
}
