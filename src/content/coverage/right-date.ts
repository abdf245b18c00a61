import type { CoverageReport, Story } from '../bundle/story-file.ts';

/** News pages have dates from this year on; an earlier one is the zero of some clock. */
export const FIRST_YEAR = '1995';

/** What is known of the time of a report, or of a lead, which always has one to sort by. */
export type Dated = Pick<CoverageReport, 'time' | 'future'> & Partial<Pick<Story, 'undated'>>;
export type DatedLead = Pick<Story, 'time' | 'future' | 'undated'>;

/**
 * Whether a report's time is known and possible: not before there was news on the web, and not
 * after the build.
 */
export function hasRightDate<T extends Dated>(report: T): report is T & { time: string } {
  const { time, future, undated } = report;
  return !(future || undated) && time !== undefined && time >= FIRST_YEAR;
}

const FIRST_MOMENT = Date.UTC(Number(FIRST_YEAR), 0);

/** The same for a time in milliseconds, for many at once. */
export const isRightMoment = (time: number | undefined, future: boolean): boolean =>
  !future && time !== undefined && time >= FIRST_MOMENT;
