import {
  type ClockFault,
  COARSE_SHARE,
  coarseness,
  LEAST_OTHERS,
  LEAST_TEXTS,
  LEAST_TIMES,
  SHIFT_SHARE,
  SHIFT_WITHIN,
} from '#src/content/bundle/clock-fault.ts';
import type { Draft } from '../coverage/draft.ts';
import { countTimes, type TimeCounts } from './count-times.ts';
import { leadsOverOthers, type TextLead } from './same-texts.ts';

/** An outlet's clock: its fault, by how many minutes at most, and the evidence. */
export type OutletClock = {
  readonly clock: ClockFault;
  readonly coarse: number;
  readonly of: number;
  readonly so: number;
};
export type OutletClocks = ReadonlyMap<string, OutletClock>;

/**
 * Finds an archive's outlets with unreliable times, by domain. Ignores impossible times
 * (right-date.ts). Figures: decisions/077-clocks-of-outlets.md.
 */
export function findClocks(drafts: readonly Draft[], timeZone: string): OutletClocks {
  const dated = drafts.filter(({ isDated }) => isDated);
  const clocks = new Map<string, OutletClock>();
  for (const [domain, leads] of leadsOverOthers(dated)) {
    const shifted = judgeShift(leads);
    if (shifted) clocks.set(domain, shifted);
  }
  // Without hours no shift can be found.
  for (const [domain, counts] of countTimes(dated, timeZone)) {
    const coarse = judgeTimes(counts);
    if (coarse) clocks.set(domain, coarse);
  }
  return clocks;
}

function judgeTimes({ times, hours, days }: TimeCounts): OutletClock | undefined {
  if (times < LEAST_TIMES) return undefined;
  if (days >= times * COARSE_SHARE)
    return { clock: 'days', coarse: coarseness.days, of: times, so: days };
  if (hours >= times * COARSE_SHARE)
    return { clock: 'hours', coarse: coarseness.hours, of: times, so: hours };
  return undefined;
}

const HOUR_MINUTES = 60;

/**
 * An outlet whose texts mostly run before the same texts of others by one number of hours. Zones
 * can differ by half hours.
 */
function judgeShift(leads: readonly TextLead[]): OutletClock | undefined {
  if (leads.length < LEAST_TEXTS) return undefined;
  const byShift = new Map<number, TextLead[]>();
  for (const lead of leads) {
    const shift = Math.round(lead.minutes / (HOUR_MINUTES / 2)) * (HOUR_MINUTES / 2);
    if (shift < HOUR_MINUTES || Math.abs(lead.minutes - shift) > SHIFT_WITHIN) continue;
    byShift.set(shift, [...(byShift.get(shift) ?? []), lead]);
  }
  for (const [shift, so] of byShift) {
    const others = new Set(so.map(({ other }) => other)).size;
    if (so.length >= leads.length * SHIFT_SHARE && others >= LEAST_OTHERS)
      return { clock: 'shifted', coarse: shift, of: leads.length, so: so.length };
  }
  return undefined;
}
