import type { AskedWord } from '../words/asked-word.ts';
import type { ResolvedWord } from '../words/resolve-word.ts';
import { SOMEWHERE, type WordMatch } from '../words/word-match.ts';

/** A word of a leaf, with the stories that have it. */
export type MatchedWord = { readonly resolved: ResolvedWord; readonly match: WordMatch };

/** The stories that meet one leaf of a search; story n is at index n. */
export type LeafMatch = {
  /** 1 where a story meets it. */
  readonly has: Uint8Array;
  /** Its words, if they are looked for in texts. */
  readonly words: readonly MatchedWord[];
  /** Of a phrase: its words, and 1 where only the texts can say whether they are in a row. */
  readonly phrase?: {
    readonly asked: readonly AskedWord[];
    readonly unsure: Uint8Array;
    /** It has to be in the title. */
    readonly inTitle: boolean;
  };
};

/** Stories with all of these words. */
export function haveAll(words: readonly MatchedWord[], total: number): Uint8Array {
  const has = new Uint8Array(total).fill(words.length > 0 ? 1 : 0);
  for (const { match } of words)
    for (let story = 0; story < total; story += 1) if (match.weights[story] === 0) has[story] = 0;
  return has;
}

/** Stories with all of these words in their titles. */
export function haveInTitle(words: readonly MatchedWord[], total: number): Uint8Array {
  const has = haveAll(words, total);
  for (const { match } of words)
    for (let story = 0; story < total; story += 1) if (match.inTitle[story] === 0) has[story] = 0;
  return has;
}

/** Of the stories in `has`, those whose titles do not show the words one behind the other. */
export function notInRow(words: readonly MatchedWord[], has: Uint8Array): Uint8Array {
  return has.map((isIn, story) => {
    if (isIn === 0) return 0;
    const places = words.map(({ match }) => match.inTitle[story] ?? 0);
    const first = places[0] ?? 0;
    const isKnown = places.every((place) => place > 0 && place !== SOMEWHERE);
    return isKnown && places.every((place, nth) => place === first + nth) ? 0 : 1;
  });
}
