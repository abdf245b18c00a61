/** What a feed says of how often it changes, as written. */
export type WrittenPauses = {
  /** RSS `ttl`, in minutes. */
  readonly ttl: number | undefined;
  /** `sy:updatePeriod`: hourly, daily and so on; and how often in it. */
  readonly updatePeriod: string | undefined;
  readonly updateFrequency: number | undefined;
  readonly skipHours: readonly number[];
  /** English names. */
  readonly skipDays: readonly string[];
};

/** The same as `NewsFeed` has it. */
export type Pauses = {
  readonly pauseMinutes: number;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
};

const DAY_MINUTES = 24 * 60;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', DAY_MINUTES],
  ['weekly', 7 * DAY_MINUTES],
  ['monthly', 30 * DAY_MINUTES],
  ['yearly', 365 * DAY_MINUTES],
]);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * When a feed asks not to be fetched: RSS 2.0 (`ttl`, `skipHours`, `skipDays`) and the RSS module
 * Syndication (`updatePeriod`, `updateFrequency`), of which `ttl` counts before the period. A
 * pause is at most a day, and a feed that skips all hours or all days skips none: such values are
 * mistakes, and the feed would never be heard of again.
 */
export function readPauses(written: WrittenPauses): Pauses {
  const { ttl, updatePeriod, updateFrequency = 1 } = written;
  const period = PERIODS.get(updatePeriod?.toLowerCase() ?? '') ?? 0;
  const minutes = isCount(ttl) ? ttl : period / (isCount(updateFrequency) ? updateFrequency : 1);
  // Hour 24 is midnight: RSS 0.91 counted from 1.
  const hours = written.skipHours.filter(
    (hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24,
  );
  const days = written.skipDays.map((day) => DAYS.indexOf(day.trim().toLowerCase()));
  return {
    pauseMinutes: Math.min(DAY_MINUTES, Math.round(minutes)),
    skipHours: someOf(
      hours.map((hour) => hour % 24),
      24,
    ),
    skipDays: someOf(
      days.filter((day) => day !== -1),
      7,
    ),
  };
}

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;

/** Each once, in order; none if they are all there are. */
function someOf(values: readonly number[], all: number): readonly number[] {
  const each = [...new Set(values)].sort((a, b) => a - b);
  return each.length === all ? [] : each;
}
