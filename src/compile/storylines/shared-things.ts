import { eachShared } from './terms/each-shared.ts';
import type { Rarity } from './terms/rarity.ts';
import type { StoryTerms } from './terms/read-terms.ts';
import { isPair, type Vocabulary } from './terms/vocabulary.ts';

/**
 * Something rare that two stories share: a word, or words that are adjacent in both and so are one
 * name.
 */
export type SharedThing = {
  /** Numbers of its words in the vocabulary. */
  readonly words: readonly number[];
  /** In at least one of the two headlines. */
  readonly headed: boolean;
  /**
   * In how many of the two headlines it has a name that is long enough to say who or what: shorter
   * ones are mostly abbreviations that every trade has.
   */
  readonly named: number;
  /** When the archive first had it: the time of the first story with any of its words. */
  readonly first: number;
  /** Of its rarest word, in nats. */
  readonly worth: number;
};

/** Letters of a name that says who or what. In scripts without capitals any word may be one. */
const LONG = 4;
const saysWho = (word: string, isName: boolean): boolean =>
  (isName && word.length >= LONG) || word.toLowerCase() === word.toUpperCase();

/**
 * The rare things that two stories share. Words that are adjacent in both are one thing: a name of
 * three words proves no more than one of one word.
 */
export function sharedThings(
  a: StoryTerms,
  b: StoryTerms,
  { vocabulary, rarity }: { readonly vocabulary: Vocabulary; readonly rarity: Rarity },
): SharedThing[] {
  const headed = new Map<number, number>();
  const pairs: number[] = [];
  const add = (terms: Int32Array, others: Int32Array, headlines: number): void => {
    eachShared(terms, others, (term) => {
      if (!rarity.isRare(term)) return;
      if (isPair(term)) pairs.push(term);
      else headed.set(term, headlines);
    });
  };
  add(a.headed, b.headed, 2);
  add(a.headed, b.told, 1);
  add(a.told, b.headed, 1);
  add(a.told, b.told, 0);

  const groups = new Map([...headed.keys()].map((word) => [word, [word]]));
  for (const pair of pairs) {
    const [first, second] = vocabulary.wordsOf(pair).map((word) => groups.get(word));
    if (!first || !second || first === second) continue;
    first.push(...second);
    for (const word of second) groups.set(word, first);
  }
  return [...new Set(groups.values())].map((words) => ({
    words,
    headed: words.some((word) => (headed.get(word) ?? 0) > 0),
    named: Math.max(
      0,
      ...words.map((word) =>
        saysWho(vocabulary.shown(word), vocabulary.isName(word)) ? (headed.get(word) ?? 0) : 0,
      ),
    ),
    first: Math.min(...words.map(vocabulary.first)),
    worth: Math.max(...words.map(rarity.worth)),
  }));
}
