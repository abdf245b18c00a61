import { dayPath, feedPath, furtherPath, outletPath, topicPath } from '#src/url/paths.ts';
import type { StoryList } from './story-list.ts';

/**
 * Address of a page of a list; the first stands at the list's own address. A day has one page only.
 */
export function listPath(list: StoryList, page: number): string {
  const first = firstPath(list);
  return page === 1 ? first : furtherPath(first, page);
}

function firstPath(list: StoryList): string {
  switch (list.of) {
    case 'feed':
      return feedPath();
    case 'topic':
      return topicPath(list.slug);
    case 'outlet':
      return outletPath(list.domain);
    case 'appearances':
      return `${outletPath(list.domain)}coverage/`;
    case 'day':
      return dayPath(list.day);
  }
}
