import * as z from 'zod/mini';
import { talks } from '#src/content/coverage/sources.ts';
import { type FeedQuery, type Filter, keyList, sorts } from '#src/content/order/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order/order.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { listParams } from '../feeds/feed-href.ts';
import { type ParamReader, readParams } from './param-reader.ts';

/**
 * No topic or outlet key holds a control, or U+FFFD, which is what broken percent-encoding turns
 * into.
 */
const key = {
  shape: z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}\uFFFD]*$/u)),
  wrong: 'damaged or too long',
};
const day = {
  shape: z.string().check(z.refine((text) => dayNumber(text) !== undefined)),
  wrong: 'no such day',
};

/** Every parameter of the feed's address, in the order in which it is written. */
const rules = {
  topic: { name: listParams.topics, noun: 'topic', ...key },
  notTopic: { name: listParams.notTopics, noun: 'left-out topic', ...key },
  outlet: { name: listParams.outlets, noun: 'outlet', ...key },
  notOutlet: { name: listParams.notOutlets, noun: 'left-out outlet', ...key },
  kind: {
    name: 'kind',
    noun: 'kind',
    shape: z.enum(['article', 'video']),
    wrong: 'neither article nor video',
  },
  from: { name: 'from', noun: 'first day', ...day },
  to: { name: 'to', noun: 'last day', ...day },
  coverage: {
    name: 'coverage',
    noun: 'coverage',
    shape: z.enum(['single', 'many']),
    wrong: 'neither single nor many',
  },
  sources: {
    name: 'sources',
    noun: 'sources',
    shape: z.enum(talks),
    wrong: 'neither many nor 1 nor self nor unknown',
  },
  copies: {
    name: 'copies',
    noun: 'copies',
    shape: z.enum(['with', 'none']),
    wrong: 'neither with nor none',
  },
  sort: { name: 'sort', noun: 'order', shape: z.enum(sorts), wrong: 'no such order' },
  group: {
    name: 'group',
    noun: 'grouping',
    shape: z.enum(['day', 'none']),
    wrong: 'neither day nor none',
  },
};

/**
 * The names of all these parameters, and of those by which a list that cannot be narrowed is
 * ordered.
 */
export const feedParams: readonly string[] = Object.values(rules).map(({ name }) => name);
export const orderParams: readonly string[] = [rules.sort.name, rules.group.name];

/**
 * A list and its opposite; a key that stands in both asks for nothing, so that it is left out is
 * forgotten.
 */
function readPair(
  reader: ParamReader,
  chosenRule: typeof rules.topic,
  leftOutRule: typeof rules.topic,
): [string[], string[]] {
  const chosen = keyList(reader.list(chosenRule));
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

/**
 * Reads the feed's search parameters: `topic not-topic outlet not-outlet` (repeatable), `kind from
 * to coverage sources copies sort group`. Whatever is damaged, contradictory or unknown is left out
 * and named in `dropped`, ready to show; parameters of trackers are left out in silence. Never
 * throws. Whether a topic or outlet exists is for `knownFilter` to say.
 */
export function parseFeedQuery(params: URLSearchParams): { query: FeedQuery; dropped: string[] } {
  const reader = readParams(params);
  const [topics, notTopics] = readPair(reader, rules.topic, rules.notTopic);
  const [outlets, notOutlets] = readPair(reader, rules.outlet, rules.notOutlet);
  const kind = reader.one(rules.kind);
  const days = readDays(reader);
  const coverage = reader.one(rules.coverage);
  const sources = reader.one(rules.sources);
  const copies = reader.one(rules.copies);
  const sort = reader.one(rules.sort) ?? defaultFeed.sort;
  const group = reader.one(rules.group);
  const evidence = {
    ...(coverage !== undefined && { coverage }),
    ...(sources !== undefined && { sources }),
    ...(copies !== undefined && { copies }),
  };
  const choices = { ...(kind !== undefined && { kind }), ...days, ...evidence };
  const filter: Filter = { topics, notTopics, outlets, notOutlets, ...choices };
  const byDay = group === undefined ? groupsByDay(sort) : group === 'day';
  return { query: { filter, sort, byDay }, dropped: reader.dropped() };
}
