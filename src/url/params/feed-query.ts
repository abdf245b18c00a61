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
import { type DroppedPart, quotable, type ValueFault } from './dropped-part.ts';
import { type ParamReader, type ParamRule, readParams, VALUES_PER_LIST } from './param-reader.ts';

/** No topic or outlet key has a control, or U+FFFD, the result of broken percent-encoding. */
const key = z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}\uFFFD]*$/u));
const day = z.string().check(z.refine((text) => dayNumber(text) !== undefined));

const fault =
  (why: ValueFault) =>
  (text: string): DroppedPart => ({ why, text });

const isOfTopics = (list: ListName): boolean => list === 'topics' || list === 'notTopics';

function listRule(list: ListName) {
  const ofTopics = isOfTopics(list);
  return {
    name: listParams[list],
    shape: key,
    wrong: fault(ofTopics ? 'badTopic' : 'badOutlet'),
    tooMany: (n: number): DroppedPart => ({
      why: ofTopics ? 'tooManyTopics' : 'tooManyOutlets',
      n,
      limit: VALUES_PER_LIST,
    }),
  };
}

const rules = {
  from: { name: 'from', shape: day, wrong: fault('noDate') },
  to: { name: 'to', shape: day, wrong: fault('noDate') },
  sort: { name: 'sort', shape: z.enum(sorts), wrong: fault('noOrder') },
  group: { name: 'group', shape: z.enum(['day', 'none']), wrong: fault('noGrouping') },
} satisfies Readonly<Record<string, ParamRule<string>>>;

/** By these parameters a list that cannot be narrowed is ordered. */
export const orderParams: readonly string[] = [rules.sort.name, rules.group.name];
/** By these it is narrowed. */
export const filterParams: readonly string[] = [
  ...lists.map((list) => listParams[list]),
  ...singles,
];
/** Every parameter of the feed's address, in the canonical order. */
export const feedParams: readonly string[] = [...filterParams, ...orderParams];

/** A list and its opposite; a key in both is dropped from the opposite. */
function readPair(reader: ParamReader, list: ListName, contrary: ListName): [string[], string[]] {
  const chosen = keyList(reader.list(listRule(list)));
  const leftOut = keyList(reader.list(listRule(contrary))).filter((value) => {
    const contradicts = chosen.includes(value);
    if (contradicts)
      reader.drop({ why: isOfTopics(list) ? 'topicTwice' : 'outletTwice', text: quotable(value) });
    return !contradicts;
  });
  return [chosen, leftOut];
}

function readDays(reader: ParamReader): Pick<Filter, 'from' | 'to'> {
  const from = reader.one(rules.from);
  const to = reader.one(rules.to);
  if (from !== undefined && to !== undefined && from > to) {
    reader.drop({ why: 'daysReversed', from, to });
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
  const chosen = reader.one({
    name,
    shape: z.enum(choices[name].keys),
    wrong: (text) => ({ why: 'noValue', text, of: name }),
  });
  return chosen === undefined ? filter : { ...filter, [name]: chosen };
}

/** Reads the parameters of a filter. */
export function readFilter(reader: ParamReader): Filter {
  const [topics, notTopics] = readPair(reader, 'topics', 'notTopics');
  const [outlets, notOutlets] = readPair(reader, 'outlets', 'notOutlets');
  const [withOutlets, notWithOutlets] = readPair(reader, 'withOutlets', 'notWithOutlets');
  let filter: Filter = { topics, notTopics, outlets, notOutlets, withOutlets, notWithOutlets };
  for (const name of singles) {
    if (name === 'from') filter = { ...filter, ...readDays(reader) };
    if (isChoice(name)) filter = readChoice(reader, filter, name);
  }
  return filter;
}

/**
 * Reads the feed's search parameters (`feedParams`), those of lists repeatable. Whatever is
 * damaged, contradictory or unknown is left out and named in `dropped`; parameters of trackers are
 * left out in silence. Never throws. Whether a topic or outlet exists is for
 * `knownFilter` to say.
 */
export function parseFeedQuery(params: URLSearchParams): {
  query: FeedQuery;
  dropped: DroppedPart[];
} {
  const reader = readParams(params);
  const filter = readFilter(reader);
  const sort = reader.one(rules.sort) ?? defaultFeed.sort;
  const group = reader.one(rules.group);
  const byDay = group === undefined ? groupsByDay(sort) : group === 'day';
  return { query: { filter, sort, byDay }, dropped: reader.dropped() };
}
