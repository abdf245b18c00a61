import type { HeatList } from '#src/content/search/heat-levels.ts';
import { placeFrom, type StorySet } from '../story-set.ts';
import { codesOf, SOMEWHERE, type WordMatch } from '../words/word-match.ts';
import type { MatchedWord } from './leaf-match.ts';

/** What neighbours in a title add, for each rarity of the less rare of the two. */
const NEXT_TO = 0.4;
const NEAR_BY = 0.2;
const NEAR = 3;

const STEPS = 32;

/** How well stories fit: `worth` of the number of each, if there is one, else the number. */
export type Fits = { readonly numbers: Uint8Array | Int32Array; readonly worth?: Int32Array };

/**
 * How well stories fit, by the words that they have: rare words, better fields, neighbours in the
 * title. In steps of 1/32, so that engines which round logarithms differently agree.
 */
export function fitOf(words: readonly MatchedWord[], stories: StorySet): Fits {
  const matches = words.map(({ match }) => ({ match, codes: codesOf(match, stories) }));
  const [only] = matches;
  if (only && matches.length === 1) {
    const { weights, rarity } = only.match;
    const worth = Int32Array.from(weights, (weight) => Math.round(weight * rarity * STEPS));
    return { numbers: only.codes, worth };
  }
  const numbers = new Int32Array(stories.length);
  for (let at = 0; at < numbers.length; at += 1) {
    let fit = 0;
    let before: Placed | undefined;
    for (const { match, codes } of matches) {
      const code = codes[at] ?? 0;
      fit += (match.weights[code] ?? 0) * match.rarity;
      const after = { match, place: match.inTitle[code] ?? 0 };
      if (before) fit += nearness(before, after);
      before = after;
    }
    numbers[at] = Math.round(fit * STEPS);
  }
  return { numbers };
}

type Placed = { readonly match: WordMatch; readonly place: number };

function nearness(before: Placed, after: Placed): number {
  const [a, b] = [before.place, after.place];
  if (a === 0 || b === 0 || a === SOMEWHERE || b === SOMEWHERE) return 0;
  const rarity = Math.min(before.match.rarity, after.match.rarity);
  if (b === a + 1) return NEXT_TO * rarity;
  return Math.abs(b - a) <= NEAR ? NEAR_BY * rarity : 0;
}

const HEAT_LEVELS = 64;

/** Stories of a part, from number `offset` on, and their heat. */
type HeatOfPart = {
  readonly offset: number;
  readonly stories: number;
  readonly heat: HeatList;
};

/** Of a part's stories so many are asked for their heat one by one. */
const ONE_OF = 8;

/** Stories, the newest first, by fit, then heat, then the newest first. */
export function byFit(stories: StorySet, fits: Fits, parts: readonly HeatOfPart[]): Int32Array {
  const most = mostOf(fits.worth ?? fits.numbers) * HEAT_LEVELS + HEAT_LEVELS - 1;
  const isFew = stories.length < FEW;
  const ranks = new Int32Array(stories.length);
  // Of each rank, from the highest on, the stories of the rank before it.
  const counts = new Int32Array(isFew ? 0 : most + 2);
  let at = 0;
  for (const { offset, stories: count, heat } of parts) {
    const end = placeFrom(stories, offset + count, at);
    const levels = (end - at) * ONE_OF > count ? heat.all() : undefined;
    fillRanks(ranks, [at, end], { stories, fits, most, counts, offset, levels, heat });
    at = end;
  }
  return isFew ? sortFew(stories, ranks) : sortMany(stories, ranks, counts);
}

const mostOf = (numbers: Int32Array | Uint8Array): number => {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
};

type Filling = {
  readonly stories: StorySet;
  readonly fits: Fits;
  readonly most: number;
  readonly counts: Int32Array;
  readonly offset: number;
  readonly levels: Uint8Array | undefined;
  readonly heat: HeatList;
};

/**
 * The ranks of stories of a part, the best first: by fit, and where that is equal by heat. All in
 * one loop: each further one over a hundred thousand costs milliseconds.
 */
function fillRanks(
  ranks: Int32Array,
  [from, end]: readonly [number, number],
  { stories, fits: { numbers, worth }, most, counts, offset, levels, heat }: Filling,
): void {
  for (let at = from; at < end; at += 1) {
    const nth = (stories[at] ?? 0) - offset;
    const number = numbers[at] ?? 0;
    const level = levels ? (levels[nth] ?? 0) : heat.levelOf(nth);
    const rank = most - (worth ? (worth[number] ?? 0) : number) * HEAT_LEVELS - level;
    ranks[at] = rank;
    counts[rank + 1] = (counts[rank + 1] ?? 0) + 1;
  }
}

/** So many are sorted by the engine, in less time than counting takes. */
const FEW = 1 << 14;

function sortFew(stories: StorySet, ranks: Int32Array): Int32Array {
  // One number of the rank and the place behind it: numbers alone are sorted without calls.
  const keys = new Float64Array(ranks.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = (ranks[at] ?? 0) * FEW + at;
  keys.sort();
  const ranked = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) ranked[at] = stories[(keys[at] ?? 0) % FEW] ?? 0;
  return ranked;
}

/** By counting: ten times as fast as comparing a hundred thousand. `counts` become places. */
function sortMany(stories: StorySet, ranks: Int32Array, counts: Int32Array): Int32Array {
  for (let at = 1; at < counts.length; at += 1)
    counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  const ranked = new Int32Array(ranks.length);
  for (let at = 0; at < ranks.length; at += 1) {
    const rank = ranks[at] ?? 0;
    const place = counts[rank] ?? 0;
    ranked[place] = stories[at] ?? 0;
    counts[rank] = place + 1;
  }
  return ranked;
}

/** Stories by a number of each, the highest first, then the newest first. */
export const byNumber = (stories: Int32Array, number: (story: number) => number): Int32Array =>
  stories.slice().sort((a, b) => number(b) - number(a) || a - b);
