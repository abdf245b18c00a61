import { decodePostings } from '#src/content/search/decode-postings.ts';
import { writtenOfTerm } from '#src/content/search/search-terms.ts';
import { canBeMistyped } from '#src/content/search/search-words.ts';
import { inEither, noStories } from '../story-set.ts';
import { findNear } from './find-typos.ts';
import { type FoundTerm, formsOf } from './look-up.ts';
import type { SearchedParts } from './near-words.ts';
import type { ResolvedWord } from './resolve-word.ts';
import type { SearchReader } from './search-reader.ts';

/** A word that no story has, and the nearest ones that stories have. */
export type NearestWords = {
  readonly typed: string;
  /** The nearest first; in lower case, as it is mostly written, and how many stories have it. */
  readonly words: readonly { readonly text: string; readonly stories: number }[];
};

const MOST_WORDS = 3;
/** Letters from which on two edits are near: of four they leave too little. */
const LEAST_FAR = 5;
const FAR = 2;

/** Of the words of a search that no story has: what is near them. Others are left out. */
export async function nearestWords(
  where: SearchedParts,
  words: readonly ResolvedWord[],
): Promise<readonly NearestWords[]> {
  const nowhere = words.filter(({ terms, instead }) => terms.length === 0 || instead !== undefined);
  const nearest = await Promise.all(
    nowhere.map(async ({ asked: { key, written } }) => ({
      typed: written,
      words: await wordsNear(where, key),
    })),
  );
  return nearest.filter((each) => each.words.length > 0);
}

/**
 * Up to three words of the archive near one that no story has, also at two edits where a search
 * forgives one. Empty for numbers, codes and scripts without blanks. Reads their postings, so that
 * counts are exact.
 */
async function wordsNear(where: SearchedParts, key: string): Promise<NearestWords['words']> {
  if (!canBeMistyped(key)) return [];
  const near = await findNear(where, key, key.length < LEAST_FAR ? 1 : FAR);
  return Promise.all(
    near.slice(0, MOST_WORDS).map(async (word) => {
      const forms = await formsOf(where.reader, where.parts, word.key);
      const [common] = forms.toSorted((a, b) => b.level - a.level || (a.term < b.term ? -1 : 1));
      return {
        text: writtenOfTerm(common?.term ?? word.key),
        stories: await countStories(where.reader, forms),
      };
    }),
  );
}

/** Stories that have any of these terms. */
async function countStories(reader: SearchReader, terms: readonly FoundTerm[]): Promise<number> {
  const found = await Promise.all(
    terms.map(async ({ file, place, part }) => {
      const text = (await reader.postings(file))[place] ?? '';
      return decodePostings(text, part.stories, part.offset).stories;
    }),
  );
  return found.reduce(inEither, noStories).length;
}
