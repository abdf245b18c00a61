import * as z from 'zod/mini';
import { choices, isChoice } from '#src/content/order/choices.ts';
import {
  type ChoiceName,
  type ListName,
  listParams,
  lists,
  singles,
} from '#src/content/order/facet-names.ts';
import { type FeedQuery, type Filter, keyList } from '#src/content/order/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order/order.ts';
import { sorts } from '#src/content/order/orders.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { type ParamReader, readParams } from './param-reader.ts';

/** No topic or outlet key has a control, or U+FFFD, the result of broken percent-encoding. */
const key = {
  shape: z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}\uFFFD]*$/u)),
  wrong: 'damaged or too long',
};
const day = {
  shape: z.string().check(z.refine((text) => dayNumber(text) !== undefined)),
  wrong: 'no such day',
};

const nounOf: Readonly<Record<ListName, string>> = {
  topics: 'topic',
  notTopics: 'left-out topic',
  outlets: 'outlet',
  notOutlets: 'left-out outlet',
  withOutlets: 'outlet in the coverage',
  notWithOutlets: 'outlet left out of the coverage',
};
const listRule = (list: ListName) => ({ name: listParams[list], noun: nounOf[list], ...key });

/** A parameter that holds one of a few values. */
const oneOf = <const Key extends string>(name: string, noun: string, keys: readonly Key[]) => ({
  name,
  noun,
  shape: z.enum(keys),
  wrong: `neither ${keys.join(' nor ')}`,
});

const rules = {
  from: { name: 'from', noun: 'first day', ...day },
  to: { name: 'to', noun: 'last day', ...day },
  sort: { ...oneOf('sort', 'order', sorts), wrong: 'no such order' },
  group: oneOf('group', 'grouping', ['day', 'none']),
};

/** By these parameters a list that cannot be narrowed is ordered. */
export const orderParams: readonly string[] = [rules.sort.name, rules.group.name];
/** Every parameter of the feed's address, in the canonical order. */
export const feedParams: readonly string[] = [
  ...lists.map((list) => listParams[list]),
  ...singles,
  ...orderParams,
];

/** A list and its opposite; a key in both is dropped from the opposite. */
function readPair(reader: ParamReader, list: ListName, contrary: ListName): [string[], string[]] {
  const leftOutRule = listRule(contrary);
  const chosen = keyList(reader.list(listRule(list)));
  const leftOut = keyList(reader.list(leftOutRule)).filter((value) => {
    const contradicts = chosen.includes(value);
    if (contradicts) reader.drop(`${leftOutRule.noun} “${value}” (it is also chosen)`);
    return !contradicts;
  });
  return [chosen, leftOut];
}

function readDays(reader: ParamReader): Pick<Filter, 'from' | 'to'> {
  const from = reader.one(rules.from);
  const to = reader.one(rules.to);
  if (from !== undefined && to !== undefined && from > to) {
    reader.drop(`days from ${from} to ${to} (the last is before the first)`);
    return {};
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Reads the value of a facet that has a few into a filter. */
function readChoice<Name extends ChoiceName>(
  reader: ParamReader,
  filter: Filter,
  name: Name,
): Filter {
  const chosen = reader.one(oneOf(name, name, choices[name].keys));
  return chosen === undefined ? filter : { ...filter, [name]: chosen };
}

/**
 * Reads the feed's search parameters (`feedParams`), those of lists repeatable. Whatever is
 * damaged, contradictory or unknown is left out and named in `dropped`, ready to show; parameters
 * of trackers are left out in silence. Never throws. Whether a topic or outlet exists is for
 * `knownFilter` to say.
 */
export function parseFeedQuery(params: URLSearchParams): { query: FeedQuery; dropped: string[] } {
  const reader = readParams(params);
  const [topics, notTopics] = readPair(reader, 'topics', 'notTopics');
  const [outlets, notOutlets] = readPair(reader, 'outlets', 'notOutlets');
  const [withOutlets, notWithOutlets] = readPair(reader, 'withOutlets', 'notWithOutlets');
  let filter: Filter = { topics, notTopics, outlets, notOutlets, withOutlets, notWithOutlets };
  for (const name of singles) {
    if (name === 'from') filter = { ...filter, ...readDays(reader) };
    if (isChoice(name)) filter = readChoice(reader, filter, name);
  }
  const sort = reader.one(rules.sort) ?? defaultFeed.sort;
  const group = reader.one(rules.group);
  const byDay = group === undefined ? groupsByDay(sort) : group === 'day';
  return { query: { filter, sort, byDay }, dropped: reader.dropped() };
}
