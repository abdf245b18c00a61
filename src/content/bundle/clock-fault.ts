import * as z from 'zod/mini';
import { count } from './bundle.ts';

/**
 * Why an outlet's times are unreliable: whole hours, dates without an hour, or a constant number of
 * hours off.
 */
const clocks = ['hours', 'days', 'shifted'] as const;
export const clockSchema = z.enum(clocks);
export type ClockFault = z.infer<typeof clockSchema>;

/**
 * Fewest times to judge an outlet's clock; and the share of them that must be whole hours, or the
 * first minute of a day.
 */
export const LEAST_TIMES = 8;
export const COARSE_SHARE = 0.9;

/**
 * To find a shift: fewest texts that other outlets ran too; fewest other outlets; the share of
 * these texts that ran before the others by one number of hours, and the tolerance in minutes.
 */
export const LEAST_TEXTS = 5;
export const LEAST_OTHERS = 2;
export const SHIFT_SHARE = 0.8;
export const SHIFT_WITHIN = 10;

const HOUR_MINUTES = 60;
const DAY_MINUTES = 1440;

/** Minutes by which a coarse time may be before the true one. */
export const coarseness = { hours: HOUR_MINUTES, days: DAY_MINUTES } as const;

/** Fields of a report whose outlet has such a clock. */
export const orderFields = {
  uncertain: z.optional(z.literal(true)),
  /** Minutes by which it may have run later than its time says. */
  coarse: z.optional(count),
};

/** An outlet with such a clock, for the about page. */
export const toldClockSchema = z.object({
  domain: z.string(),
  name: z.string(),
  clock: clockSchema,
  /** Minutes by which its times may be off. */
  coarse: count,
  /**
   * The number of times, or of texts that others ran too, that were compared, and of those with the
   * fault.
   */
  of: count,
  so: count,
});
export type ToldClock = z.infer<typeof toldClockSchema>;

/** A report in an order of publication. */
type Ordered = { readonly offset: number; readonly coarse?: number | undefined };

/**
 * The reports of an event that may have been first: each ran at its time or, with a coarse clock,
 * up to `coarse` minutes later. A report with a coarse clock is the only first one if it is before
 * all others by more than that.
 */
export function mayBeFirst<T extends Ordered>(event: readonly T[]): T[] {
  const latest = Math.min(...event.map(({ offset, coarse = 0 }) => offset + coarse));
  return event.filter(({ offset }) => offset <= latest);
}
