import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import type { DayCount } from './archive-days.ts';

export type CalendarDay = {
  readonly day: string;
  /** Of the month, from 1. */
  readonly date: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly stories: number;
};

export type CalendarMonth = {
  /** `2021-12` */
  readonly month: string;
  /** First and last day of the month. */
  readonly first: string;
  readonly last: string;
  readonly stories: number;
  /**
   * Its days in order. Weeks without stories are left out, so that a thin archive is a short page.
   */
  readonly days: readonly CalendarDay[];
};

export type CalendarYear = {
  readonly year: string;
  readonly stories: number;
  /** Those with stories, newest first. */
  readonly months: readonly CalendarMonth[];
};

/** Groups the days with stories by year, month and week, the newest year and month first. */
export function calendarOf(days: readonly DayCount[]): CalendarYear[] {
  const stories = new Map(days.map((count) => [count.day, count.stories]));
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].sort().reverse();
  const years = new Map<string, CalendarMonth[]>();
  for (const month of months) {
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), monthOf(month, stories)]);
  }
  return [...years].map(([year, list]) => ({ year, stories: sum(list), months: list }));
}

function monthOf(month: string, stories: ReadonlyMap<string, number>): CalendarMonth {
  const start = dayNumber(`${month}-01`) ?? 0;
  const all = Array.from({ length: 31 }, (_, at) => start + at)
    .map((number): CalendarDay => {
      const day = dayName(number);
      // 1970-01-01 was a Thursday.
      return {
        day,
        date: Number(day.slice(8)),
        weekday: ((((number + 3) % 7) + 7) % 7) + 1,
        stories: stories.get(day) ?? 0,
      };
    })
    .filter(({ day }) => day.startsWith(month));
  const weekOf = ({ date, weekday }: CalendarDay): number => date - weekday;
  const weeks = new Set(all.filter((day) => day.stories > 0).map(weekOf));
  return {
    month,
    first: `${month}-01`,
    last: all.at(-1)?.day ?? '',
    stories: sum(all),
    days: all.filter((day) => weeks.has(weekOf(day))),
  };
}

function sum(counted: readonly { readonly stories: number }[]): number {
  return counted.reduce((total, { stories }) => total + stories, 0);
}
