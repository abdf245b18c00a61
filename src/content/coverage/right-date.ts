import type { CoverageReport } from '../bundle/story-file.ts';

/** News pages have dates from this year on; an earlier one is the zero of some clock. */
export const FIRST_YEAR = '1995';

/**
 * Whether a report's time is known and possible: not before there was news on the web, and not
 * after the build.
 */
export function hasRightDate<T extends Pick<CoverageReport, 'time' | 'future'>>(
  report: T,
): report is T & { time: string } {
  const { time, future } = report;
  return future === undefined && time !== undefined && time >= FIRST_YEAR;
}

const FIRST_MOMENT = Date.UTC(Number(FIRST_YEAR), 0);

/** The same for a time in milliseconds, for many at once. */
export const isRightMoment = (time: number | undefined, future: boolean): boolean =>
  !future && time !== undefined && time >= FIRST_MOMENT;
