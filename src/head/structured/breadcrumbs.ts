import { absoluteUrl } from '#src/url/absolute.ts';
import { frontPath, topicPath } from '#src/url/paths.ts';
import type { HeadContext } from '../head-context.ts';
import type { PageHead, PageRef } from '../page-head.ts';
import type { SharedPage } from '../social-tags.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/**
 * The path from the site's first page to this one; none on the first page itself. Without this page
 * where two others are above it: search engines know it, and ask for two steps at least (Google,
 * "Breadcrumb structured data").
 */
export function breadcrumbs(
  { path, trail, about }: PageHead,
  page: SharedPage,
  { site, address }: HeadContext,
): JsonLdNode[] {
  if (path === undefined || path === frontPath()) return [];
  const above = trail ?? (about.kind === 'story' ? topicTrail(about.story.topics) : []);
  const way: readonly PageRef[] = [
    { name: site.title, path: frontPath() },
    ...above,
    ...(above.length > 0 ? [] : [{ name: page.title, path }]),
  ];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: step.name,
        item: absoluteUrl(address, step.path),
      })),
    },
  ];
}

const topicTrail = (
  topics: readonly { readonly slug: string; readonly name: string }[],
): PageRef[] => topics.slice(0, 1).map(({ slug, name }) => ({ name, path: topicPath(slug) }));
