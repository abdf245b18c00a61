import type { HeadContext } from '../head-context.ts';
import type { HeadTag } from '../head-tag.ts';
import type { PageHead } from '../page-head.ts';
import type { SharedPage } from '../social-tags.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { inertJson } from './inert-json.ts';
import type { JsonLdNode } from './json-ld-node.ts';
import { listOfStories } from './list-of-stories.ts';
import { newsArticle } from './news-article.ts';
import { webSite } from './web-site.ts';

/** The page for search engines: the story, the list, or the site, and the path that leads to it. */
export function jsonLd(
  head: PageHead,
  page: SharedPage,
  context: HeadContext,
): HeadTag | undefined {
  if (page.address === undefined) return undefined;
  const things = [...subject(head, page, context), ...breadcrumbs(head, page, context)];
  if (things.length === 0) return undefined;
  const data: JsonLdNode = { '@context': 'https://schema.org', '@graph': things };
  return {
    tag: 'script',
    attributes: { type: 'application/ld+json' },
    text: inertJson(JSON.stringify(data)),
  };
}

function subject({ about, title }: PageHead, page: SharedPage, context: HeadContext): JsonLdNode[] {
  const site = title === '' || title === page.siteTitle ? [webSite(context)] : [];
  switch (about.kind) {
    case 'story':
      return [newsArticle(about.story, page, context)];
    case 'list':
      return [...site, ...listOfStories(about.cards, page, context)];
    case 'page':
      return site;
  }
}
