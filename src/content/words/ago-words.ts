import { t } from '#src/messages/messages.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const MONTH_MINUTES = 30.44 * DAY_MINUTES;
const YEAR_MINUTES = 365.25 * DAY_MINUTES;

/** Clocks differ; a story up to this many minutes ahead of the reader's clock is "just now". */
const CLOCK_SKEW = 5;

/** An amount of time: a whole number, at least 1, in the unit that suits it. */
type Amount = {
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
  readonly n: number;
};

/** A duration in minutes, not negative, as an amount. */
export function amountOf(minutes: number): Amount {
  const whole = (unit: Amount['unit'], size: number): Amount => ({
    unit,
    n: Math.max(1, Math.floor(minutes / size)),
  });
  if (minutes < HOUR_MINUTES) return whole('minutes', 1);
  if (minutes < DAY_MINUTES) return whole('hours', HOUR_MINUTES);
  if (minutes < 14 * DAY_MINUTES) return whole('days', DAY_MINUTES);
  if (minutes < 2 * MONTH_MINUTES) return whole('weeks', 7 * DAY_MINUTES);
  if (minutes < 2 * YEAR_MINUTES) return whole('months', MONTH_MINUTES);
  return whole('years', YEAR_MINUTES);
}

/**
 * How long ago `time` was at `now`: `2 h ago`, `just now`. Undefined if it is in the future by more
 * than clocks differ: either the source or the reader's clock is wrong, so only the absolute time
 * is shown.
 */
export function relativeWords(time: string, now: Date): string | undefined {
  const minutes = (now.getTime() - new Date(time).getTime()) / 60_000;
  if (Number.isNaN(minutes) || minutes < -CLOCK_SKEW) return undefined;
  if (minutes < 1) return t('site.justNow');
  const { unit, n } = amountOf(minutes);
  return t(ago[unit], { n });
}

const ago = {
  minutes: 'site.minutesAgo',
  hours: 'site.hoursAgo',
  days: 'site.daysAgo',
  weeks: 'site.weeksAgo',
  months: 'site.monthsAgo',
  years: 'site.yearsAgo',
} as const;
