export const heading = (root: HTMLElement): string | null | undefined =>
  root.querySelector('h1')?.textContent;

/** The headlines of the cards, in page order. */
export const headlines = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('article h3, article h2')].map((it) => it.textContent);

/** The first link with exactly these words. */
export const link = (root: HTMLElement, words: string): Element | undefined =>
  [...root.querySelectorAll('a')].find((it) => it.textContent === words);

/** The text of a table cell for readers with scripts. */
export const cellText = (cell: Element): string => (cell.querySelector('a') ?? cell).textContent;

/** The kinds of the requested files of the bundle, each once: `columns-cd.json` is `columns`. */
export const kinds = (asked: readonly string[]): string[] => [
  ...new Set(asked.map((path) => path.split(/[-/]/)[0] ?? '')),
];
