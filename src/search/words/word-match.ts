import { isInTitle, PLACE, PLACES, titleWordOf } from '#src/content/search/posting-codec.ts';
import { placeFrom, type StorySet } from '../story-set.ts';

/**
 * The stories that have a word, over all parts. By lists and codes, not a number for each story of
 * the archive: that costs as much for a word of five stories as for one of a hundred thousand.
 */
export type WordMatch = {
  readonly stories: StorySet;
  /** Of each of them: what `weights` and `inTitle` say of the match. */
  readonly codes: Uint8Array;
  /** By code: how much the match counts by its field and its term. */
  readonly weights: Float32Array;
  /** By code: the word's place in the title and 1; SOMEWHERE if the index does not say; else 0. */
  readonly inTitle: Uint8Array;
  /** How rare the word is: the logarithm of the stories for each that has it. */
  readonly rarity: number;
};

/** In `inTitle`, of a word that is in the title. */
export const SOMEWHERE = 255;

/** The code of a story without the word, whose weight and place are 0. */
export const NO_MATCH = 255;

/** What a match counts by its field. */
const FIELD = { title: 1, name: 0.7, excerpt: 0.5, coverage: 0.25 };

const fieldWeight = (place: number): number => {
  if (isInTitle(place)) return FIELD.title;
  if (place === PLACE.name) return FIELD.name;
  return place === PLACE.excerpt ? FIELD.excerpt : FIELD.coverage;
};

/**
 * Codes are places, for each weight of a term behind those of the weight before. A word has terms
 * of at most four weights.
 */
export function codeTables(weights: readonly number[]): Pick<WordMatch, 'weights' | 'inTitle'> {
  const tables = { weights: new Float32Array(NO_MATCH + 1), inTitle: new Uint8Array(NO_MATCH + 1) };
  for (const [nth, weight] of weights.entries())
    for (let place = 0; place < PLACES; place += 1) {
      const code = nth * PLACES + place;
      tables.weights[code] = fieldWeight(place) * weight;
      tables.inTitle[code] = isInTitle(place) ? (titleWordOf(place) ?? SOMEWHERE - 1) + 1 : 0;
    }
  return tables;
}

/** The code of each of these stories. */
export function codesOf(match: WordMatch, stories: StorySet): Uint8Array {
  if (stories === match.stories) return match.codes;
  const codes = new Uint8Array(stories.length);
  let held = 0;
  for (let at = 0; at < stories.length; at += 1) {
    const story = stories[at] ?? 0;
    held = placeFrom(match.stories, story, held);
    codes[at] = match.stories[held] === story ? (match.codes[held] ?? NO_MATCH) : NO_MATCH;
  }
  return codes;
}
