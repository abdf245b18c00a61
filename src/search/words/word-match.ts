import { isInTitle, PLACE, titleWordOf } from '#src/content/search/posting-codec.ts';
import { storiesOf } from '#src/content/search/term-list.ts';
import type { ResolvedWord, WeighedTerm } from './resolve-word.ts';
import type { SearchReader } from './search-reader.ts';

/** The stories that have a word, over all parts: story n is at index n, the newest first. */
export type WordMatch = {
  /** How much the match counts by its field and its term; 0 without one. */
  readonly weights: Float32Array;
  /** The word's place in the title and 1; SOMEWHERE if the index does not say which; else 0. */
  readonly inTitle: Uint8Array;
  /** How rare the word is: the logarithm of the stories for each that has it. */
  readonly rarity: number;
};

/** In `inTitle`, of a word that is in the title. */
export const SOMEWHERE = 255;

/** What a match counts by its field. */
const FIELD = { title: 1, name: 0.7, excerpt: 0.5, coverage: 0.25 };

const fieldWeight = (place: number): number => {
  if (isInTitle(place)) return FIELD.title;
  if (place === PLACE.name) return FIELD.name;
  return place === PLACE.excerpt ? FIELD.excerpt : FIELD.coverage;
};

/** Reads the postings of a word. `total` are the stories of all parts. */
export async function matchWord(
  reader: SearchReader,
  { terms }: Pick<ResolvedWord, 'terms'>,
  total: number,
): Promise<WordMatch> {
  const weights = new Float32Array(total);
  const inTitle = new Uint8Array(total);
  const read = await Promise.all(
    terms.map(async (term) => ({
      term,
      postings: await reader.postings(term.file, term.place, term.part.stories),
    })),
  );
  for (const { term, postings } of read) {
    const { stories, places } = postings;
    for (let at = 0; at < stories.length; at += 1) {
      const story = term.part.offset + (stories[at] ?? 0);
      const place = places[at] ?? 0;
      const weight = fieldWeight(place) * term.weight;
      if (weight <= (weights[story] ?? 0)) continue;
      weights[story] = weight;
      inTitle[story] = isInTitle(place) ? (titleWordOf(place) ?? SOMEWHERE - 1) + 1 : 0;
    }
  }
  return { weights, inTitle, rarity: rarityOf(terms, total) };
}

/** By the terms that count most: a beginning is not less rare for all that begins so. */
function rarityOf(terms: readonly WeighedTerm[], total: number): number {
  const most = Math.max(...terms.map(({ weight }) => weight));
  const stories = terms
    .filter(({ weight }) => weight === most)
    .reduce((sum, { level }) => sum + storiesOf(level), 0);
  return Math.log2(1 + total / Math.max(1, stories));
}
