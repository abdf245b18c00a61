const ISO =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-](\d{2}):(\d{2}))$/;
const FIRST_YEAR = 1000;
const MINUTE_MS = 60_000;

/**
 * Milliseconds since 1970-01-01T00:00Z of an ISO 8601 text with date, time and zone, cut to the
 * second. Undefined for anything else: no zone, a day that does not exist (31 February), hour 24,
 * second 60, a year before 1000 or after 9999. Not by `Date.parse`, which rolls such days over and
 * assumes its own zone.
 */
export function parseInstant(text: string): number | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const part = (at: number): number => Number(found[at] ?? 0);
  const [year, month, day, hour, minute, second, zoneHour, zoneMinute] = [
    1, 2, 3, 4, 5, 6, 8, 9,
  ].map(part);
  if (year === undefined || month === undefined || day === undefined || hour === undefined)
    return undefined;
  if (
    minute === undefined ||
    second === undefined ||
    zoneHour === undefined ||
    zoneMinute === undefined
  )
    return undefined;
  if (hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59) return undefined;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(local);
  if (year < FIRST_YEAR || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day)
    return undefined;
  const sign = found[7]?.startsWith('-') ? -1 : 1;
  const time = local - sign * (zoneHour * 60 + zoneMinute) * MINUTE_MS;
  const utcYear = new Date(time).getUTCFullYear();
  return utcYear < FIRST_YEAR || utcYear > 9999 ? undefined : time;
}

/** The zero of common clocks, and impossible years: programs write these for an unknown time. */
const ZERO =
  /^(?:0\d{3}-\d{2}-\d{2}(?:$|[T ])|1970-01-01(?:$|[T ]00:00(?::00(?:\.0+)?)?(?:$|Z$|[+-]00:?00$)))/;

/** Whether a time means "unknown": missing, empty, a zero, or a year before 1000. */
export function isUnknownInstant(text: string | null | undefined): boolean {
  const written = text?.trim() ?? '';
  return written === '' || ZERO.test(written) || parseInstant(written) === 0;
}

/** A time in the bundle's form: UTC, to the second, `2021-12-13T05:54:00Z`. */
export function formatInstant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
