import { askedWordsOf } from '#src/search/words/asked-word.ts';
import type { ResolvedWord } from '#src/search/words/resolve-word.ts';

/** The words of a search as if each were in the archive as it is written. */
export const exactWords = (text: string): ResolvedWord[] =>
  askedWordsOf(text, { isLast: false, isExact: true }).map((asked) => ({
    asked,
    terms: [],
    instead: undefined,
    keys: new Set([asked.key]),
    beginnings: [],
  }));
