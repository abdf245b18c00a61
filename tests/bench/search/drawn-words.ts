import { type Random, randomOf } from '../made/random.ts';
import { madeWords } from './made-language.ts';
import { edited } from './query-set.ts';

/** Ranks of words, from the most common on, of which some are drawn. */
const BANDS = [
  { of: 'frequent', from: 0, to: 100 },
  { of: 'middling', from: 100, to: 5000 },
  { of: 'rare', from: 5000, to: madeWords.length },
] as const;
const LEAST_MISTYPED = 5;

/** Words to search for, the same for the same seed: as they are, and with one typing error. */
export type DrawnWords = {
  readonly words: readonly string[];
  readonly mistyped: readonly string[];
};

/** So many words of each band, the most common one of all among them, and as many with an error. */
export function drawWords(seed: number, perBand: number): DrawnWords {
  const random = randomOf(seed);
  const words = BANDS.flatMap(({ from, to }) => draw(perBand, random, from, to));
  words[0] = madeWords[0] ?? '';
  const long = madeWords.filter((word) => word.length >= LEAST_MISTYPED);
  const known = new Set(madeWords);
  const mistyped = new Set<string>();
  while (mistyped.size < perBand) {
    const typed = edited(random.pick(long), random);
    if (!known.has(typed)) mistyped.add(typed);
  }
  return { words, mistyped: [...mistyped] };
}

const draw = (count: number, random: Random, from: number, to: number): string[] =>
  Array.from({ length: count }, () => madeWords[from + random.below(to - from)] ?? '');
