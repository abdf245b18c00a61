import { monthTitle } from '#src/content/words/date-titles.ts';
import { longDateWords } from '#src/content/words/time-words.ts';
import { language, t } from '#src/messages/messages.ts';
import type { DateOperator } from '#src/search/query/search-node.ts';

/** Counted back from the newest story, by the unit of an ISO 8601 length. */
const lengths = {
  D: 'searchTools.lastDays',
  W: 'searchTools.lastWeeks',
  M: 'searchTools.lastMonths',
  Y: 'searchTools.lastYears',
} as const;

const isUnit = (text: string): text is keyof typeof lengths => text in lengths;

/** A day, a month or a year as operators write it: `5 March 2021`, `March 2021`, `2021`. */
export function periodWords(text: string): string {
  if (text.length === 'YYYY-MM-DD'.length) return longDateWords(text);
  return text.length === 'YYYY-MM'.length ? monthTitle(text) : text;
}

/** An operator for dates in words: `From March to June 2021`. */
export function dateOperatorWords(operator: DateOperator, text: string): string {
  if (operator === 'before') return t('searchTools.before', { date: periodWords(text) });
  if (operator === 'after') return t('searchTools.after', { date: periodWords(text) });
  const [first = '', last] = text.split('/');
  if (last === undefined) return lengthWords(text) ?? periodWords(text);
  if (last === '') return t('searchTools.since', { date: periodWords(first) });
  if (first === '') return t('searchTools.until', { date: periodWords(last) });
  const [from, to] = first > last ? [last, first] : [first, last];
  return (
    monthsOfYear(from, to) ??
    t('searchTools.span', { from: periodWords(from), to: periodWords(to) })
  );
}

function lengthWords(text: string): string | undefined {
  const [, count, unit = ''] = /^P(\d+)([DWMY])$/.exec(text) ?? [];
  return isUnit(unit) ? t(lengths[unit], { n: Number(count) }) : undefined;
}

/** Two months of one year, which is named once. */
function monthsOfYear(from: string, to: string): string | undefined {
  const year = from.slice(0, 4);
  const areMonths = [from, to].every((text) => text.length === 'YYYY-MM'.length);
  if (!areMonths || to.slice(0, 4) !== year || from === to) return undefined;
  const name = (month: string) => language().monthsAlone[Number(month.slice(5)) - 1] ?? '';
  return t('searchTools.monthsOfYear', { from: name(from), to: name(to), year });
}
