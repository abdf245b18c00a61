import { NOWHERE, positionsOf } from '#src/compile/events/word-positions.ts';
import type { SubjectText } from '#src/content/text/commonness.ts';
import { type Comparison, lackOf } from './text-evidence.ts';

/** The worth of a word, and the least worth of one that counts for likeness. */
export type Weighing = {
  readonly worthOf: (word: number) => number;
  readonly leastOf: (word: number) => number;
};

/** A text that others are compared with. */
export type Compared = SubjectText & { readonly placeOf: (word: number) => number };

export const toCompared = (text: SubjectText): Compared => ({
  words: text.words,
  titleWords: text.titleWords,
  placeOf: positionsOf(text.words, () => true),
});

/**
 * Compares two texts. A shared word adds its worth to the likeness: in full if both titles have it,
 * half in one, a quarter in none. Words that are adjacent in both titles are one name, worth its
 * rarest word.
 */
export function comparePair(one: Compared, other: Compared, weighing: Weighing): Comparison {
  const { worthOf } = weighing;
  const [a, b] = [
    lackOf(one, { has: (word) => other.placeOf(word) !== NOWHERE, worthOf }),
    lackOf(other, { has: (word) => one.placeOf(word) !== NOWHERE, worthOf }),
  ];
  return {
    ...shareOf(one, other, weighing),
    unshared: Math.max(a.unshared, b.unshared),
    opening: Math.max(a.opening, b.opening),
  };
}

function shareOf(
  one: Compared,
  other: Compared,
  weighing: Weighing,
): Pick<Comparison, 'likeness' | 'rarest'> {
  let [likeness, rarest] = [0, 0];
  let run = { at: -2, other: -2, worth: 0 };
  for (const { at, place, worth } of sharedWords(one, other, weighing)) {
    rarest = Math.max(rarest, worth);
    const [inOne, inOther] = [place < one.titleWords, at < other.titleWords];
    if (!(inOne && inOther)) {
      likeness += Math.round(worth / (inOne || inOther ? 2 : 4));
      continue;
    }
    const before = place === run.at + 1 && at === run.other + 1 ? run.worth : 0;
    likeness += Math.max(0, worth - before);
    run = { at: place, other: at, worth: Math.max(worth, before) };
  }
  return { likeness, rarest };
}

/** The words of `other` that `one` has too and that are not common, with both places. */
function sharedWords(one: Compared, other: Compared, { worthOf, leastOf }: Weighing) {
  const shared: { readonly at: number; readonly place: number; readonly worth: number }[] = [];
  for (let at = 0; at < other.words.length; at += 1) {
    const word = other.words[at] ?? 0;
    const [place, worth] = [one.placeOf(word), worthOf(word)];
    if (place !== NOWHERE && worth >= leastOf(word)) shared.push({ at, place, worth });
  }
  return shared;
}
