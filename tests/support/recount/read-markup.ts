/*
 * What a page shows, read from its markup by hand: texts, tables and parts under a heading.
 */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

/**
 * The text that a reader sees in a piece of markup; what is only for those without scripts is left
 * out.
 */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->|<noscript>.*?<\/noscript>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('\u00a0', ' ');

/** The texts of all pieces of markup that a pattern finds by its first group. */
export const allOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => textOf(found));

/**
 * Markup from where a text begins to where another one begins behind it; empty when the first is
 * not there.
 */
export function part(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  if (start < 0) return '';
  const end = html.indexOf(to, start + from.length);
  return html.slice(start, end < 0 ? undefined : end);
}

/** The rows of the table with a caption, as the texts of their cells; empty when there is none. */
export function tableOf(html: string, caption: string): string[][] {
  const table =
    html.split('<table').find((each) => textOf(part(each, '<caption', '</caption>')) === caption) ??
    '';
  const body = part(table, '<tbody', '</tbody>');
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    allOf(row, /<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/gs),
  );
}

/** The words of a list of terms and their values. */
export const termsOf = (html: string): string[] =>
  [...html.matchAll(/<dt[^>]*>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/gs)].map(
    ([, term = '', value = '']) => `${textOf(term)}: ${textOf(value)}`,
  );

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A year or a month as days begin with it: `2021` and `2021-12` of `December 2021`. */
export function periodOf(words: string): string {
  const [name = '', year] = words.split(' ');
  return year === undefined ? name : `${year}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}`;
}
