import { choiceNames } from '#src/content/order/choices.ts';
import type { FeedQuery, Filter } from '#src/content/order/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order/order.ts';
import { orders } from '#src/content/order/orders.ts';
import { monthTitle } from '#src/content/words/date-titles.ts';
import { daysOf } from '#src/evidence/over-time/period-days.ts';
import { listed } from '#src/messages/listed.ts';
import { t } from '#src/messages/messages.ts';
import { type ChoicePart, choiceParts } from '#src/story-list/filter-parts.ts';
import { choiceLabel, type FilterNames, filterDay } from './filter-names.ts';

/** Names in a title; the others are counted. */
const NAMED = 3;

/** Stories of some outlets, by their kind. */
const from = {
  any: 'feed.storiesFrom',
  article: 'feed.articlesFrom',
  video: 'feed.videosFrom',
} as const;

/**
 * A feed in words, as its page's title and heading: `Security · Excluding Microsoft`, `Most
 * outlets`. Empty for all stories in the default order.
 */
export function queryTitle({ filter, ...order }: FeedQuery, names: FilterNames): string {
  const topicsOf = (slugs: readonly string[]) =>
    slugs.map((slug) => names.topics.get(slug) ?? slug);
  const outletsOf = (domains: readonly string[]) =>
    domains.map((domain) => names.outlets.get(domain) ?? domain);
  const outlets = namesWords(outletsOf(filter.outlets));
  const reports = namesWords(outletsOf(filter.withOutlets));
  const notReports = namesWords(outletsOf(filter.notWithOutlets));
  const without = namesWords([...topicsOf(filter.notTopics), ...outletsOf(filter.notOutlets)]);
  return [
    namesWords(topicsOf(filter.topics)),
    outlets ? t(from[filter.kind ?? 'any'], { outlets }) : choiceWords(filter, 'kind'),
    reports && t('feed.reportsFrom', { outlets: reports }),
    without && t('feed.excluding', { name: without }),
    notReports && t('feed.noReportsFrom', { outlets: notReports }),
    periodWords(filter),
    ...choiceNames.map((name) => (name === 'kind' ? '' : choiceWords(filter, name))),
    ...orderWords(order),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `AI`, `AI and Storage`, `AI, Storage, IoT and 2 more`; empty without names. */
function namesWords(names: readonly string[]): string {
  const n = names.length - NAMED;
  return listed(n > 0 ? [...names.slice(0, NAMED), t('feed.moreNames', { n })] : names);
}

function choiceWords(filter: Filter, name: ChoicePart['of']): string {
  const chosen = choiceParts(name).find(({ key }) => key === filter[name]);
  return chosen ? choiceLabel(chosen) : '';
}

function periodWords({ from: first, to: last }: Pick<Filter, 'from' | 'to'>): string {
  if (!first) return last ? t('feed.toDay', { day: filterDay(last) }) : '';
  if (!last) return t('feed.fromDay', { day: filterDay(first) });
  for (const period of [first.slice(0, 4), first.slice(0, 7)])
    if (daysOf(period).from === first && daysOf(period).to === last)
      return period === first.slice(0, 4) ? period : monthTitle(period);
  return first === last
    ? filterDay(first)
    : t('feed.fromDayToDay', { from: filterDay(first), to: filterDay(last) });
}

function orderWords({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): string[] {
  const grouped = t(byDay ? 'lists.groupedByDay' : 'lists.notGroupedByDay');
  return [
    sort === defaultFeed.sort ? '' : t(orders[sort].label),
    byDay === groupsByDay(sort) ? '' : grouped,
  ];
}
