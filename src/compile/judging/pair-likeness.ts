import { spellingsOf, wordKey } from '#src/content/text/words.ts';
import type { TextSource } from '../reports/report-text.ts';

/** Words of a text with their weights; the squares of all weights sum up to 1. */
type Weights = ReadonlyMap<string, number>;

export type Likeness = {
  /** The cosine of two texts: 1 for the same words, 0 for none in common. */
  readonly of: (a: TextSource, b: TextSource) => number;
  readonly weightsOf: (text: TextSource) => Weights;
};

/** A title word counts this many times an excerpt word. */
const TITLE = 2;

/**
 * Measures how alike two texts of an archive are, by tf-idf. It shares nothing with the judged
 * rules, so that it can find what they miss. It only chooses pairs; no page uses it.
 */
export function createLikeness(texts: Iterable<TextSource>): Likeness {
  const stands = new Map<string, number>();
  const distinct = new Set<string>();
  for (const text of texts) {
    const whole = `${text.title}\n${text.excerpt}`;
    if (distinct.has(whole)) continue;
    distinct.add(whole);
    for (const word of countsOf(text).keys()) stands.set(word, (stands.get(word) ?? 0) + 1);
  }
  const known = new WeakMap<TextSource, Weights>();
  const weightsOf = (text: TextSource): Weights => {
    const held = known.get(text);
    if (held) return held;
    const weights = new Map<string, number>();
    for (const [word, count] of countsOf(text))
      weights.set(word, count * Math.log((distinct.size + 1) / (stands.get(word) ?? 1)));
    const length =
      Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    for (const [word, weight] of weights) weights.set(word, weight / length);
    known.set(text, weights);
    return weights;
  };
  return {
    weightsOf,
    of: (a, b) => {
      const [first, second] = [weightsOf(a), weightsOf(b)];
      let sum = 0;
      for (const [word, weight] of first) sum += weight * (second.get(word) ?? 0);
      return sum;
    },
  };
}

function countsOf({ title, excerpt }: TextSource): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const spelling of spellingsOf(text))
      counts.set(wordKey(spelling), (counts.get(wordKey(spelling)) ?? 0) + weight);
  };
  count(title, TITLE);
  count(excerpt, 1);
  return counts;
}
