import {
  BURST_SHARE,
  BURST_WORTH,
  OTHER_HOURS,
  OWN_HOURS,
} from '#src/content/coverage/elsewhere-rules.ts';
import type { Entry } from './list-entries.ts';

/**
 * The words that a lead shares with a report, with their worth. The question: do they belong to
 * these days alone?
 */
export type BurstQuestion = {
  readonly words: ReadonlyMap<number, number>;
  readonly total: number;
  readonly time: number;
};

const HOUR_MS = 3_600_000;

/** Texts looked at per question; words in more texts belong to no event. */
const MOST_TEXTS = 300;

/**
 * Whether the shared words of each question are a burst: most outlets that ever used most of them
 * together did so within OWN_HOURS of the lead. Reads the archive once for all questions, indexed
 * by the rarest words only.
 */
export function findBursts(
  asked: readonly BurstQuestion[],
  entries: readonly Entry[],
  {
    wordsOf,
    frequency,
  }: {
    readonly wordsOf: (entry: Entry) => Int32Array;
    readonly frequency: (word: number) => number;
  },
): boolean[] {
  const keys = asked.map((question) => keysOf(question, frequency));
  const postings = new Map<number, Entry[]>(keys.flat().map((word) => [word, []]));
  for (const entry of entries) {
    for (const word of wordsOf(entry)) {
      const held = postings.get(word);
      if (held && held.length <= MOST_TEXTS) held.push(entry);
    }
  }

  const isBurst = ({ total, words, time }: BurstQuestion, rarest: readonly number[]): boolean => {
    const lists = rarest.map((word) => postings.get(word) ?? []);
    if (lists.reduce((sum, { length }) => sum + length, 0) > MOST_TEXTS) return false;
    const [own, others] = [new Set<string>(), new Set<string>()];
    for (const entry of new Set(lists.flat())) {
      if (worthIn(wordsOf(entry), words) < total * BURST_WORTH) continue;
      const hours = Math.abs(entry.time - time) / HOUR_MS;
      if (hours <= OWN_HOURS) own.add(entry.report.provider.domain);
      else if (hours > OTHER_HOURS) others.add(entry.report.provider.domain);
    }
    return own.size >= (own.size + others.size) * BURST_SHARE;
  };
  return asked.map((question, at) => isBurst(question, keys[at] ?? []));
}

/** The total worth of these words in a text. */
function worthIn(text: Int32Array, words: BurstQuestion['words']): number {
  let worth = 0;
  for (const word of text) worth += words.get(word) ?? 0;
  return worth;
}

/**
 * The rarest shared words, so many that a text without any of them cannot have enough of the
 * others.
 */
function keysOf({ total, words }: BurstQuestion, frequency: (word: number) => number): number[] {
  const rarest = [...words].sort(([a], [b]) => frequency(a) - frequency(b) || a - b);
  const keys: number[] = [];
  let left = total;
  for (const [word, worth] of rarest) {
    if (left < total * BURST_WORTH) break;
    keys.push(word);
    left -= worth;
  }
  return keys;
}
