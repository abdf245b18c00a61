import * as z from 'zod/mini';

/**
 * Pairs in one list, in order of time: from a moment on, in seconds since 1970, clocks of a zone
 * are so many seconds ahead of UTC. The first offset holds before its moment too.
 */
export const zoneOffsetsSchema = z.array(z.int());
export type ZoneOffsets = readonly number[];

/** By the zone's IANA name. One site has one zone; the tests have more. */
const learned = new Map<string, ZoneOffsets>();

/**
 * Makes this zone be read by these offsets from now on. The compiler finds them and the manifest
 * carries them, so that days and hours are the same in a browser that does not know the zone, or
 * knows other rules of it.
 */
export function learnZone({
  timeZone,
  offsets = [],
}: {
  readonly timeZone: string;
  readonly offsets?: ZoneOffsets | undefined;
}): void {
  learned.set(timeZone, offsets);
}

/**
 * A time, in milliseconds since 1970, as clocks of a zone show it: the UTC fields of the date are
 * theirs. An unknown zone reads as UTC.
 */
export function localDate(time: number, timeZone: string): Date {
  const offsets = learned.get(timeZone) ?? [];
  const later = offsets.findIndex((from, at) => at > 0 && at % 2 === 0 && from * 1000 > time);
  return new Date(time + (offsets.at(later < 0 ? -1 : later - 1) ?? 0) * 1000);
}
