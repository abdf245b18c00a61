import { CompileError } from '../problem.ts';

/** When a build is, in milliseconds, and the source of that time. */
export type BuildTime = {
  readonly now: number;
  readonly saidBy: 'caller' | 'SOURCE_DATE_EPOCH' | 'clock';
};

/** The last second of the year 9999: all files write years with four digits. */
const LAST_SECOND = 253_402_300_799;

/**
 * The clock, unless the caller or the environment gives the time of the build
 * (https://reproducible-builds.org/specs/source-date-epoch/). Throws a CompileError for an invalid
 * SOURCE_DATE_EPOCH.
 */
export function buildTime(given: Date | undefined): BuildTime {
  if (given) return { now: given.getTime(), saidBy: 'caller' };
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return { now: Date.now(), saidBy: 'clock' };
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LAST_SECOND) {
    throw new CompileError(
      `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; set it to whole seconds since 1970, before the year 10000, or unset it`,
    );
  }
  return { now: Number(epoch) * 1000, saidBy: 'SOURCE_DATE_EPOCH' };
}
