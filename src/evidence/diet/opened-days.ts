import { monthOfDay, type Opening, readerTime } from './story-opening.ts';

/** The stories opened on a day of the reader's clock. */
export type OpenedDay = { readonly day: string; readonly openings: readonly Opening[] };

/** Every day with openings, the newest first. */
export function openedDays(openings: Iterable<Opening>): OpenedDay[] {
  const days = new Map<string, Opening[]>();
  for (const opening of openings) {
    const { day } = readerTime(opening.at);
    const held = days.get(day);
    if (held) held.push(opening);
    else days.set(day, [opening]);
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, of]) => ({ day, openings: of }));
}

/** The months, `2021-12`, of days, in their order. */
export const monthsOf = (days: readonly OpenedDay[]): string[] => [
  ...new Set(days.map(({ day }) => monthOfDay(day))),
];

export const daysInMonth = (days: readonly OpenedDay[], month: string): OpenedDay[] =>
  days.filter(({ day }) => monthOfDay(day) === month);
