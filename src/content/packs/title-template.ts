/**
 * Addresses mostly repeat the words of a headline: `<>` stands for all of them, `<2.5>` for those
 * from number 2 to before number 5. A mark in front of `>` says how the words are cut: none splits
 * them at every sign but an apostrophe, `,` at apostrophes too, `;` only at blanks. No parsed
 * address contains `<` or `>`.
 */
const RUN = /<(?:(\d+)\.(\d*))?([,;]?)>/g;

const APOSTROPHES = /['’‘`´]/g;
const MARKS = /\p{M}/gu;

const cuts = {
  '': (title: string) => title.replace(APOSTROPHES, '').split(/[^a-z0-9]+/),
  ',': (title: string) => title.split(/[^a-z0-9]+/),
  ';': (title: string) => title.split(/\s+/).map((word) => word.replace(/[^a-z0-9]+/g, '')),
} as const;
export type WordCut = keyof typeof cuts;
export const wordCuts: readonly WordCut[] = ['', ',', ';'];

/** The words of a headline as addresses write them, in small letters without diacritics. */
export function addressWords(title: string, cut: WordCut): string[] {
  const plain = title.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return cuts[cut](plain).filter((word) => word !== '');
}

const isCut = (text: string | undefined): text is WordCut => text !== undefined && text in cuts;

/** The address, or part of one, that a text with runs of a headline's words stands for. */
export function expandTitle(text: string, title: string): string {
  if (!text.includes('<')) return text;
  return text.replace(RUN, (_, from?: string, to?: string, cut?: string) =>
    addressWords(title, isCut(cut) ? cut : '')
      .slice(Number(from ?? 0), to ? Number(to) : undefined)
      .join('-'),
  );
}
