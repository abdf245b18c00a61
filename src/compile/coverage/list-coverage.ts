import type { Dropped } from '#src/content/bundle/ledger-file.ts';
import { offsetMinutes } from '#src/content/coverage/near-lead.ts';
import { reportId } from '#src/content/ids/story-id.ts';
import type { Article, Report } from '../articles/article.ts';
import { compareText } from '../problem.ts';
import { addressKey } from '../reports/name-report.ts';
import type { Clock } from '../site/clock.ts';
import type { Listed } from './draft.ts';

type Known = {
  /** The slug of the story with each key as its lead. */
  readonly stories: ReadonlyMap<string, string>;
  /** Keys of removed reports. */
  readonly gone: ReadonlySet<string>;
  readonly clock: Clock;
};

/**
 * The reports of an article's list in order of publication, each once, those of unknown time last;
 * and the number of entries left out per reason. Of one page two reports stay if fragment and
 * outlet, or fragment and title, differ, as in the entries of a live page. The lead's page is the
 * lead, whatever the fragment.
 */
export function listCoverage(
  article: Article,
  known: Known,
): { listed: Listed[]; dropped: Dropped } {
  const own = new Set<string>(article.keys);
  const seen = new Map<string, Report[]>();
  const dropped = {
    repeated: 0,
    lead: 0,
    removed: article.leftOut?.removed ?? 0,
    faulty: article.leftOut?.faulty ?? 0,
  };
  const lead = known.clock.sortTime(article);
  const listed: Listed[] = [];
  for (const report of article.related) {
    const reason = whyDropped(report, { own, seen, gone: known.gone });
    keepSeen(report, seen);
    if (reason) dropped[reason] += 1;
    else listed.push(toListed(report, { article, lead, known }));
  }
  listed.sort(
    (a, b) =>
      placeOf(a.time) - placeOf(b.time) ||
      placeOf(a.report.seen) - placeOf(b.report.seen) ||
      compareText(a.id, b.id),
  );
  return { listed: apart(listed), dropped };
}

/** What is unknown comes last. A number, as two infinities have no difference. */
const placeOf = (time: number | undefined): number => time ?? Number.MAX_SAFE_INTEGER;

type Before = {
  readonly own: ReadonlySet<string>;
  readonly seen: ReadonlyMap<string, readonly Report[]>;
  readonly gone: ReadonlySet<string>;
};

function whyDropped(report: Report, { own, seen, gone }: Before): keyof Dropped | undefined {
  const { keys } = report;
  if (isGone(report, gone)) return 'removed';
  if (keys.some((key) => own.has(key))) return 'lead';
  return keys.some((key) => seen.get(key)?.some((other) => isSame(report, other)))
    ? 'repeated'
    : undefined;
}

/** Removed under one of its addresses, its lighter copy included. */
function isGone({ keys, amp }: Report, gone: ReadonlySet<string>): boolean {
  if (gone.size === 0) return false;
  return (
    keys.some((key) => gone.has(key)) || (amp !== undefined && gone.has(addressKey(amp.href) ?? ''))
  );
}

function isSame(a: Report, b: Report): boolean {
  if (a.fragment === b.fragment) return true;
  return a.provider.domain === b.provider.domain && a.title.toLowerCase() === b.title.toLowerCase();
}

function keepSeen(report: Report, seen: Map<string, Report[]>): void {
  for (const key of report.keys) {
    const held = seen.get(key);
    if (held) held.push(report);
    else seen.set(key, [report]);
  }
}

type Place = { readonly article: Article; readonly lead: number; readonly known: Known };

function toListed(report: Report, { article, lead, known: { stories, clock } }: Place): Listed {
  const time = report.time === undefined ? undefined : clock.sortTime({ time: report.time });
  const moment = report.time ?? report.seen;
  return {
    report,
    id: report.id,
    time,
    future: moment !== undefined && clock.isFuture({ time: moment }),
    offset: time === undefined ? 0 : offsetMinutes(lead, time),
    story: report.keys
      .map((key) => stories.get(key))
      .find((slug) => slug !== undefined && slug !== article.slug),
  };
}

/**
 * Reports of one page have one id, unless several of them are in one story: then the fragment is
 * part of each id.
 */
function apart(listed: Listed[]): Listed[] {
  const ids = new Set(listed.map(({ id }) => id));
  if (ids.size === listed.length) return listed;
  const times = new Map<string, number>();
  for (const { id } of listed) times.set(id, (times.get(id) ?? 0) + 1);
  return listed.map((each) => {
    const { keys, fragment } = each.report;
    return (times.get(each.id) ?? 0) > 1 && fragment !== undefined
      ? { ...each, id: reportId(`${keys[0]}${fragment}`) }
      : each;
  });
}
