import { absoluteUrl } from '#src/url/absolute.ts';
import { frontPath, topicPath } from '#src/url/paths.ts';
import type { HeadContext } from '../head-context.ts';
import type { PageHead, PageRef } from '../page-head.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/**
 * The path from the site's first page to this one, without this one: search engines know it, and
 * ask for two steps at least (Google, "Breadcrumb structured data"). None where only the first page
 * and the list of such pages are above it: its address says as much.
 */
export function breadcrumbs(
  { trail, about }: PageHead,
  { site, address }: HeadContext,
): JsonLdNode[] {
  const above = trail ?? (about.kind === 'story' ? topicTrail(about.story.topics) : []);
  if (above.length < (about.kind === 'story' ? 1 : 2)) return [];
  const way: readonly PageRef[] = [{ name: site.title, path: frontPath() }, ...above];
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
