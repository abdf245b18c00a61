import { language } from '#src/messages/messages.ts';
import { capital } from './capital.ts';
import { dayWords, monthWords } from './time-words.ts';

/** A day as a heading or alone in a line: `Thursday 30 December 2021`. */
export const dayTitle = (day: string): string => capital(dayWords(day));

/** A month, `2021-12`, as a heading or alone in a line: `December 2021`. */
export const monthTitle = (month: string): string => capital(monthWords(month));

/** The short name of a month, `2021-12`, as a column’s heading: `Dec`. */
export const shortMonthTitle = (month: string): string =>
  language().monthsShortAlone[Number(month.slice(5)) - 1] ?? '';
