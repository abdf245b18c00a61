export const heading = (root: HTMLElement): string | null | undefined =>
  root.querySelector('h1')?.textContent;

/** The headlines of the cards, in the order of the page. */
export const headlines = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('article h3, article h2')].map((it) => it.textContent);

/** The first link of exactly these words. */
export const link = (root: HTMLElement, words: string): Element | undefined =>
  [...root.querySelectorAll('a')].find((it) => it.textContent === words);

/** What a cell of a table says to those who have scripts. */
export const cellText = (cell: Element): string => (cell.querySelector('a') ?? cell).textContent;

/**
 * The kinds of those of the bundle's files that were asked for, each once: `columns-cd.json` is of
 * the kind `columns`.
 */
export const kinds = (asked: readonly string[]): string[] => [
  ...new Set(asked.map((path) => path.split(/[-/]/)[0] ?? '')),
];
