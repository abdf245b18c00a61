import type { CoverageReport } from './address-file.ts';

/** News pages carry dates from this year on; what says less is the zero of some clock, not a day on which anybody published. */
export const FIRST_YEAR = '1995';

/** Whether a report can have run when it says so: not before there was news on the web, and not after the build. */
export function hasRightDate({ time, future }: Pick<CoverageReport, 'time' | 'future'>): boolean {
  return future === undefined && time >= FIRST_YEAR;
}

const FIRST_MOMENT = Date.UTC(Number(FIRST_YEAR), 0);

/** The same of a time in milliseconds, where many are judged. */
export const isRightMoment = (time: number, future: boolean): boolean => !future && time >= FIRST_MOMENT;
