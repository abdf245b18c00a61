import type { Card } from '#src/content/bundle/bundle.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { storyPath } from '#src/url/paths.ts';
import type { HeadContext } from '../head-context.ts';
import type { SharedPage } from '../social-tags.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/** A page's stories in their order on it; nothing if they are unknown. */
export function listOfStories(
  cards: readonly Pick<Card, 'slug'>[],
  { title, address }: SharedPage,
  context: HeadContext,
): JsonLdNode[] {
  if (cards.length === 0) return [];
  return [
    {
      '@type': 'ItemList',
      name: title,
      url: address,
      numberOfItems: cards.length,
      itemListElement: cards.map(({ slug }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        url: absoluteUrl(context.address, storyPath(slug)),
      })),
    },
  ];
}
