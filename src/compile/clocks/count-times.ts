import { isRightMoment } from '#src/content/coverage/right-date.ts';
import { daysIn } from '#src/content/time/day-number.ts';
import type { Draft } from '../coverage/draft.ts';

/**
 * Distinct times of an outlet's reports, in minutes; those on the hour; and those in the first
 * minute of a day, in UTC or in the site's zone.
 */
export type TimeCounts = { readonly times: number; readonly hours: number; readonly days: number };

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 1440;

/**
 * Counts each outlet's times, by domain. Reports of one minute count once: a batch says one thing
 * about a clock.
 */
export function countTimes(drafts: readonly Draft[], timeZone: string): Map<string, TimeCounts> {
  const dayOf = daysIn(timeZone);
  const minutes = new Map<string, Set<number>>();
  const see = (domain: string, time: number): void => {
    const held = minutes.get(domain);
    const minute = Math.floor(time / MINUTE_MS);
    if (held) held.add(minute);
    else minutes.set(domain, new Set([minute]));
  };
  for (const { article, time, coverage } of drafts) {
    see(article.provider.domain, time);
    for (const covering of coverage)
      if (covering.time !== undefined && isRightMoment(covering.time, covering.future))
        see(covering.report.provider.domain, covering.time);
  }
  const isLocal = (minute: number): boolean =>
    dayOf(minute * MINUTE_MS) !== dayOf((minute - 1) * MINUTE_MS);
  return new Map([...minutes].map(([domain, times]) => [domain, counted([...times], isLocal)]));
}

function counted(
  times: readonly number[],
  isLocalMidnight: (minute: number) => boolean,
): TimeCounts {
  const hours = times.filter((minute) => minute % HOUR_MINUTES === 0);
  const inUtc = hours.filter((minute) => minute % DAY_MINUTES === 0).length;
  // In zones with half-hour offsets midnight is not on a UTC hour.
  const local = times.filter(
    (minute) => minute % (HOUR_MINUTES / 4) === 0 && isLocalMidnight(minute),
  ).length;
  return { times: times.length, hours: hours.length, days: Math.max(inUtc, local) };
}
