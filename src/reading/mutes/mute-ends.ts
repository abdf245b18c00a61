const DAY_MS = 86_400_000;

/** How long a mute can last, in days; undefined: until the reader ends it. */
export const muteSpans = { never: undefined, day: 1, week: 7, month: 30 } as const;
export type MuteSpan = keyof typeof muteSpans;

/** When a mute of such a length ends, in milliseconds since 1970. */
export function endOfSpan(span: MuteSpan, now: number): number | undefined {
  const days = muteSpans[span];
  return days === undefined ? undefined : now + days * DAY_MS;
}

/** The end of a day (`YYYY-MM-DD`) on this device's clock; undefined for no such day. */
export function endOfDay(day: string): number | undefined {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  const next = new Date(year, month - 1, date + 1).getTime();
  return Number.isNaN(next) ? undefined : next;
}
