import { BitWriter } from './bit-text.ts';

/**
 * Where a story has a word, the best place only: in an excerpt of its coverage, in its own excerpt,
 * in the name of its outlet or topic, or in its title at a word's place.
 */
export const PLACE = { coverage: 0, excerpt: 1, name: 2, title: 3 } as const;

/** The place of words far behind in a title, and of very common words: only that it is there. */
export const SOMEWHERE_IN_TITLE = 15;

/** A place in a title as one number; better places are higher, except within a title. */
export const placeInTitle = (word: number): number =>
  PLACE.title + Math.min(word, SOMEWHERE_IN_TITLE);

export const isInTitle = (place: number): boolean => place >= PLACE.title;
/** Which word of the title it is; undefined if it is anywhere in it. */
export const titleWordOf = (place: number): number | undefined =>
  place - PLACE.title === SOMEWHERE_IN_TITLE ? undefined : place - PLACE.title;

/** Places are numbers below this. */
export const PLACES = PLACE.title + SOMEWHERE_IN_TITLE + 1;

/** Stories that have a term, ascending, and the place of the term in each. */
export type Postings = { readonly stories: Int32Array; readonly places: Uint8Array };

/** Bits of the Rice parameter and of the count's length; of a place in a title. */
export const HEAD_BITS = 5;
export const TITLE_BITS = 4;
/**
 * Of a term of more stories only one bit says whether it is in the title: such a word says little,
 * and would need 67 kB of 100,000 stories instead of 32.
 */
export const MOST_PLACED = 15_000;
export const COUNT_BITS = 24;

/** One for all terms: making its buffer takes longer than writing most of them. */
const bits = new BitWriter();

/**
 * Postings as text: the Rice parameter, how many there are (length and number), then of each the
 * gap to the one before as a Rice code, and its place. Near the entropy of the gaps, so that a term
 * of most stories takes two bits of each.
 */
export function encodePostings({ stories, places }: Postings, total: number): string {
  const parameter = parameterFor(stories.length, total);
  bits.write(parameter, HEAD_BITS);
  const width = bitsOf(stories.length);
  bits.write(width, HEAD_BITS);
  bits.write(stories.length, width);
  const isCommon = stories.length > MOST_PLACED;
  let before = -1;
  for (let at = 0; at < stories.length; at += 1) {
    const story = stories[at] ?? 0;
    const gap = story - before - 1;
    bits.unary(gap >>> parameter);
    bits.write(gap, parameter);
    if (isCommon) bits.write(Number(isInTitle(places[at] ?? 0)), 1);
    else writePlace(places[at] ?? 0);
    before = story;
  }
  return bits.end();
}

/** Excerpts are the most common, then coverage. */
function writePlace(place: number): void {
  if (place === PLACE.excerpt) bits.write(0, 1);
  else if (place === PLACE.coverage) bits.write(0b10, 2);
  else if (place === PLACE.name) bits.write(0b110, 3);
  else {
    bits.write(0b111, 3);
    bits.write(place - PLACE.title, TITLE_BITS);
  }
}

const bitsOf = (value: number): number => 32 - Math.clz32(value);

/** The parameter for the mean gap (Golomb's rule, as a power of two). */
function parameterFor(count: number, total: number): number {
  const mean = (total - count) / Math.max(1, count);
  return mean < 1 ? 0 : Math.min(COUNT_BITS, Math.floor(Math.log2(mean * Math.LN2 + 1)));
}
