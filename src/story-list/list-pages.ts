import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { OutletFigures } from '#src/content/bundle/outlet-measures.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { daysBeside } from '#src/evidence/over-time/archive-days.ts';
import { outletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import type { PageFile } from './page-file.ts';
import {
  HEADLINES_PER_PAGE,
  listStories,
  STORIES_PER_PAGE,
  type Stories,
  type StoryList,
} from './story-list.ts';

/** The archive, for making pages of lists. */
export type ListArchive = Stories & {
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
  /** By outlet number; only the first pages of outlets' lists show them. */
  readonly figures?: readonly OutletFigures[] | undefined;
};

/** One page: the numbers of its stories in order, and what it shows beside their cards. */
export type ListPage = { readonly numbers: Int32Array; readonly facts: Omit<PageFile, 'cards'> };

/**
 * A list cut into pages. Its stories are found and ordered once, whatever number of pages is
 * requested.
 */
export type ListPages = {
  /** At least 1: a list without stories has a page that says so. */
  readonly count: number;
  /** Page `page`, counted from 1; undefined for any other number. */
  page(page: number): ListPage | undefined;
};

/** The pages of a list. Undefined for an unknown topic or outlet, or a day that does not exist. */
export function listPages(archive: ListArchive, list: StoryList): ListPages | undefined {
  const facts = listFacts(archive, list);
  if (facts === undefined) return undefined;
  const stories = listStories(archive, list);
  const count = list.of === 'day' ? 1 : pageCount(stories.length);
  return {
    count,
    page: (page) => {
      if (!(Number.isInteger(page) && page >= 1 && page <= count)) return undefined;
      const first = startOf(page);
      return {
        numbers: stories.subarray(first, page === count ? stories.length : startOf(page + 1)),
        facts: {
          ...facts,
          ...(page === 1 && outletFacts(archive, list, stories)),
          places: { first, total: stories.length },
        },
      };
    },
  };
}

/** Pages of a list with `stories` stories. */
export function pageCount(stories: number): number {
  return 1 + Math.max(0, Math.ceil((stories - STORIES_PER_PAGE) / HEADLINES_PER_PAGE));
}

/** The place in its list of the first story of a page. */
const startOf = (page: number): number =>
  page === 1 ? 0 : STORIES_PER_PAGE + (page - 2) * HEADLINES_PER_PAGE;

function listFacts(
  { columns, index, topics, outlets }: ListArchive,
  list: StoryList,
): Omit<ListPage['facts'], 'places'> | undefined {
  switch (list.of) {
    case 'feed':
      return {};
    case 'topic': {
      const topic = topics[index.topics.get(list.slug) ?? -1];
      return topic && { topics: topicFamily(topic, topics) };
    }
    case 'outlet':
    case 'appearances': {
      const outlet = outlets[index.outlets.get(list.domain) ?? -1];
      return outlet && { outlet };
    }
    case 'day':
      return dayNumber(list.day) === undefined
        ? undefined
        : { days: daysBeside(columns, list.day) };
  }
}

/**
 * What the first page of an outlet's list shows of the outlet itself, the same for both of its
 * lists.
 */
function outletFacts(
  archive: ListArchive,
  list: StoryList,
  stories: Int32Array,
): Pick<ListPage['facts'], 'figures' | 'activity'> {
  if (list.of !== 'outlet' && list.of !== 'appearances') return {};
  const figures = archive.figures?.[archive.index.outlets.get(list.domain) ?? -1];
  const own =
    list.of === 'outlet' ? stories : listStories(archive, { of: 'outlet', domain: list.domain });
  return { ...(figures && { figures }), activity: outletActivity(archive, own) };
}

/** Of all topics, in their order: one topic, its parent, and its children. */
function topicFamily(topic: TopicEntry, topics: readonly TopicEntry[]): TopicEntry[] {
  return topics.filter(
    ({ slug, parent }) => slug === topic.slug || slug === topic.parent || parent === topic.slug,
  );
}
