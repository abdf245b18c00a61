import { choiceNames, choices } from '#src/content/order/choices.ts';
import type { FeedQuery, Filter } from '#src/content/order/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order/order.ts';
import { orders } from '#src/content/order/orders.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { monthWords } from '#src/evidence/over-time/calendar.ts';
import { daysOf } from '#src/evidence/over-time/period-days.ts';
import { type ChoicePart, choiceParts } from '#src/story-list/filter-parts.ts';
import { choiceLabel, type FilterNames } from './filter-names.ts';

/** Names in a title; the others are counted. */
const NAMED = 3;

/**
 * A feed in words, as its page's title and heading: `Security, without Microsoft`, `Most outlets`.
 * Empty for all stories in the default order.
 */
export function queryTitle({ filter, ...order }: FeedQuery, names: FilterNames): string {
  const namesOf = (keys: readonly string[], known: FilterNames['topics']) =>
    keys.map((key) => known.get(key) ?? key);
  const topics = namesOf(filter.topics, names.topics);
  const outlets = namesOf(filter.outlets, names.outlets);
  const without = [
    ...namesOf(filter.notTopics, names.topics),
    ...namesOf(filter.notOutlets, names.outlets),
  ];
  const kind = filter.kind && choices.kind.labels[filter.kind];
  const [reports, notReports] = [filter.withOutlets, filter.notWithOutlets].map((keys) =>
    namesOf(keys, names.outlets),
  );
  const subject = topics.length > 0 ? listed(topics) : (kind ?? (outlets[0] ? 'Stories' : ''));
  const title = [
    outlets[0] ? `${subject} from ${listed(outlets)}` : subject,
    topics[0] && kind ? inside(kind) : '',
    reports?.[0] ? `with reports from ${listed(reports)}` : '',
    without[0] ? `without ${listed(without)}` : '',
    notReports?.[0] ? `without reports from ${listed(notReports)}` : '',
    periodWords(filter),
    ...choiceNames.map((name) => choiceWords(filter, name)),
    orderWords(order),
  ]
    .filter((part) => part !== '')
    .join(', ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** `AI`, `AI and Storage`, `AI, Storage, IoT and 2 more`. */
function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  const shown = more > 0 ? [...names.slice(0, NAMED), `${more} more`] : names;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}

/** One of our own labels inside a title. */
const inside = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

function choiceWords(filter: Filter, name: ChoicePart['of']): string {
  // The kind is the title's subject, or stands behind it.
  if (name === 'kind') return '';
  const chosen = choiceParts(name).find(({ key }) => key === filter[name]);
  return chosen ? inside(choiceLabel(chosen)) : '';
}

function periodWords({ from, to }: Pick<Filter, 'from' | 'to'>): string {
  const words = (day: string): string => dateWords(`${day}T12:00:00Z`, 'UTC');
  if (!from) return to ? `to ${words(to)}` : '';
  if (!to) return `from ${words(from)}`;
  for (const period of [from.slice(0, 4), from.slice(0, 7)])
    if (daysOf(period).from === from && daysOf(period).to === to)
      return period === from.slice(0, 4) ? period : monthWords(period);
  return from === to ? words(from) : `${words(from)} to ${words(to)}`;
}

function orderWords({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): string {
  const label = sort === defaultFeed.sort ? '' : inside(orders[sort].label);
  if (byDay === groupsByDay(sort)) return label;
  return [label, byDay ? 'by day' : 'not by day'].filter(Boolean).join(', ');
}
