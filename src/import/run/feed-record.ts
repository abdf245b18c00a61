import type { FeedRecord } from '#src/compile/feeds/feeds-file.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { NewsFeed } from '../feeds/news-feed.ts';
import type { FeedSource } from '../sources/source.ts';
import type { FeedAnswer, FoundAt } from './ask-sources.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** A visit may come this much early: scheduled runs are never to the second. */
const EARLY_MS = 5 * MINUTE_MS;
/** Hours to look ahead for one in which the feed may be asked: a week. */
const WEEK_HOURS = 168;

/** What is remembered of a source after an answer. A failure keeps what was known before. */
export function feedRecord(
  source: FeedSource,
  before: FeedRecord | undefined,
  answer: FeedAnswer,
  now: number,
): FeedRecord {
  const name = source.name ?? before?.name ?? new URL(source.address).host;
  if (answer.kind === 'waiting') return { ...(before ?? {}), name };
  if (answer.kind === 'failed') return failedRecord({ ...before, name }, answer, now);
  const { failing: _, after: __, found: ___, byPage: ____, ...kept } = before ?? {};
  if (answer.kind === 'unchanged')
    return withPause({ ...kept, name, ...found(answer.found), heard: formatInstant(now) }, now);
  return withPause(
    heardRecord({ ...before, name: source.name ?? (answer.feed.title || name) }, answer, now),
    now,
  );
}

/** Of a document that was read: everything is new but what it does not say. */
function heardRecord(
  before: FeedRecord,
  { feed, validators: { etag, modified }, found: address }: Extract<FeedAnswer, { kind: 'feed' }>,
  now: number,
): FeedRecord {
  const newest = newestTime(feed);
  const since = newest === undefined ? before.newest : formatInstant(newest);
  return {
    name: before.name,
    ...(feed.site !== undefined && { site: feed.site }),
    ...found(address),
    ...(etag !== undefined && { etag }),
    ...(modified !== undefined && { modified }),
    heard: formatInstant(now),
    items: feed.items.length,
    // A feed that is empty for once keeps the time of what it gave before.
    ...(since !== undefined && { newest: since }),
    ...(feed.pauseMinutes > 0 && { pause: feed.pauseMinutes }),
    ...(feed.skipHours.length > 0 && { skipHours: [...feed.skipHours] }),
    ...(feed.skipDays.length > 0 && { skipDays: [...feed.skipDays] }),
  };
}

const found = (at: FoundAt | undefined) =>
  at === undefined ? {} : { found: at.address, ...(at.by === 'page' && { byPage: true as const }) };

function newestTime({ items }: NewsFeed): number | undefined {
  const times = items.flatMap(({ time }) => time ?? []);
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b));
}

function failedRecord(
  before: FeedRecord,
  { what, notBefore }: Extract<FeedAnswer, { kind: 'failed' }>,
  now: number,
): FeedRecord {
  const { found: _, byPage: __, after: ___, ...kept } = before;
  return {
    // Next time it is looked for where the list says.
    ...(notBefore === undefined ? kept : { ...before, after: formatInstant(notBefore) }),
    failing: { since: before.failing?.since ?? formatInstant(now), why: what },
  };
}

/** When the feed may be asked again, by what it said of itself. */
function withPause(record: FeedRecord, now: number): FeedRecord {
  const { pause = 0, skipHours = [], skipDays = [] } = record;
  let next = now + Math.max(0, pause * MINUTE_MS - EARLY_MS);
  const isSkipped = (time: number): boolean =>
    skipHours.includes(new Date(time).getUTCHours()) ||
    skipDays.includes(new Date(time).getUTCDay());
  for (let hours = 0; hours < WEEK_HOURS && isSkipped(next); hours += 1)
    next = (Math.floor(next / HOUR_MS) + 1) * HOUR_MS;
  return next > now ? { ...record, after: formatInstant(next) } : record;
}
