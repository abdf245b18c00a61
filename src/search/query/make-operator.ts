import { isFilter } from './search-node.ts';
import { partsOf, type QueryPart } from './search-parts.ts';

/** Signs that a quoted value cannot have. */
const QUOTES = /["\u201c-\u201f\u00ab\u00bb\uff02]/g;

/**
 * The operator of a name and a value that a reader chose: `topic` and `machine learning`. Undefined
 * if they are none: a value without a word, a day that does not exist.
 */
export function makeOperator(
  name: string,
  value: string,
  isExcluded: boolean,
): QueryPart | undefined {
  const [part, ...others] = partsOf(`${name}:"${value.replace(QUOTES, ' ').trim()}"`);
  return part && others.length === 0 && isFilter(part.node) ? { ...part, isExcluded } : undefined;
}

/**
 * The value of `date:` for first and last days, `YYYY-MM-DD`, of which one can be missing: whole
 * months and years by their names.
 */
export function dateValue(first: string, last: string): string {
  if (first === '' || last === '') return first + last === '' ? '' : `${first}/${last}`;
  for (const length of ['YYYY'.length, 'YYYY-MM'.length]) {
    const [from, to] = [first.slice(0, length), last.slice(0, length)];
    if (first === firstDay(from) && last === lastDay(to))
      return from === to ? from : `${from}/${to}`;
  }
  return first === last ? first : `${first}/${last}`;
}

const firstDay = (period: string): string => `${period}-01-01`.slice(0, 'YYYY-MM-DD'.length);

function lastDay(period: string): string {
  const [year = '', month = '12'] = period.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
