import * as z from 'zod/mini';

/**
 * Pairs in one list, in time order: a moment in seconds since 1970, and the zone's offset from UTC
 * in seconds from then on. The first offset also applies before its moment.
 */
export const zoneOffsetsSchema = z.array(z.int());
export type ZoneOffsets = readonly number[];

/** By the zone's IANA name. A site has one zone; tests have more. */
const learned = new Map<string, ZoneOffsets>();

/**
 * Sets the offsets of this zone. The compiler finds them and the manifest carries them, so that
 * days and hours are the same in a browser that does not know the zone, or has other rules for it.
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
 * A time in milliseconds since 1970 as local time: the UTC fields of the date are the zone's. An
 * unknown zone is UTC.
 */
export function localDate(time: number, timeZone: string): Date {
  const offsets = learned.get(timeZone) ?? [];
  const later = offsets.findIndex((from, at) => at > 0 && at % 2 === 0 && from * 1000 > time);
  return new Date(time + (offsets.at(later < 0 ? -1 : later - 1) ?? 0) * 1000);
}
