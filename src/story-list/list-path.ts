import { pathOf, type SitePage } from '#src/url/paths.ts';
import type { StoryList } from './story-list.ts';

/**
 * The page of a list with a number, from 1; the first is the list's own. A day has one page only.
 */
export function listPage(list: StoryList, number: number): SitePage {
  const isFirst = number === 1;
  switch (list.of) {
    case 'feed':
      return isFirst ? { name: 'feed' } : { name: 'feedPage', page: number };
    case 'topic':
      return isFirst
        ? { name: 'topic', topic: list.slug }
        : { name: 'topicPage', topic: list.slug, page: number };
    case 'outlet':
      return isFirst
        ? { name: 'outlet', domain: list.domain }
        : { name: 'outletPage', domain: list.domain, page: number };
    case 'appearances':
      return isFirst
        ? { name: 'outletCoverage', domain: list.domain }
        : { name: 'outletCoveragePage', domain: list.domain, page: number };
    case 'day':
      return { name: 'day', day: list.day };
  }
}

/** Address of a page of a list. */
export const listPath = (list: StoryList, number: number): string => pathOf(listPage(list, number));
