import type { CoverageReport } from '../bundle/story-file.ts';

/**
 * News pages carry dates from this year on; what says less is the zero of some clock, not a day on
 * which anybody published.
 */
export const FIRST_YEAR = '1995';

/**
 * Whether a report says when it ran, and can have run then: not before there was news on the web,
 * and not after the build.
 */
export function hasRightDate<T extends Pick<CoverageReport, 'time' | 'future'>>(
  report: T,
): report is T & { time: string } {
  const { time, future } = report;
  return future === undefined && time !== undefined && time >= FIRST_YEAR;
}

const FIRST_MOMENT = Date.UTC(Number(FIRST_YEAR), 0);

/** The same of a time in milliseconds, where many are judged. */
export const isRightMoment = (time: number | undefined, future: boolean): boolean =>
  !future && time !== undefined && time >= FIRST_MOMENT;
