import { type Frequencies, type SubjectText, textsInScript } from '#src/content/text/commonness.ts';
import { NOWHERE, positionsOf } from './word-positions.ts';

/**
 * A word in at most this share of the texts says what a text is about; in a small archive, one in
 * so many texts.
 */
const TELLING_SHARE = 0.05;
const TELLING_TEXTS = 8;

/**
 * Measures how much a text has in common with a given one, in hundredths of a nat. `onWord` gets
 * each shared word and what it adds.
 */
type LikenessTo = (other: SubjectText, onWord?: (word: number, adds: number) => void) => number;

/**
 * The worth of each word of an archive: `ln(texts of its script / texts with it)` in hundredths, 0
 * for one in too many texts.
 */
export function worthOfWords(frequencies: Frequencies): (word: number) => number {
  const known = new Map<number, number>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const texts = textsInScript(word, frequencies);
    const most = Math.max(TELLING_TEXTS, texts * TELLING_SHARE);
    const holding = frequencies.frequency(word);
    const worth = holding > most ? 0 : Math.round(100 * Math.log(texts / Math.max(1, holding)));
    known.set(word, worth);
    return worth;
  };
}

/**
 * Adds up the worth of the words that two texts share: in full if both titles have a word, half in
 * one, a quarter in none. Words that are adjacent in both titles are one name (Red Hat, Wall
 * Street), worth its rarest word. Whole numbers, so the sum depends neither on order nor on an
 * engine's last digit.
 */
export function likenessTo(text: SubjectText, worthOf: (word: number) => number): LikenessTo {
  const placeOf = positionsOf(text.words, (word) => worthOf(word) > 0);

  return (other, onWord) => {
    let total = 0;
    let run: Run = { at: -2, other: -2, worth: 0 };
    for (let at = 0; at < other.words.length; at += 1) {
      const word = other.words[at] ?? 0;
      const held = placeOf(word);
      if (held === NOWHERE) continue;
      const [inTitle, inOther] = [held < text.titleWords, at < other.titleWords];
      const step = { at: held, other: at, worth: worthIn(worthOf(word), inTitle, inOther) };
      const adds = inTitle && inOther ? step.worth - worthBefore(step, run) : step.worth;
      if (inTitle && inOther)
        run = { ...step, worth: Math.max(step.worth, worthBefore(step, run)) };
      onWord?.(word, Math.max(0, adds));
      total += Math.max(0, adds);
    }
    return total;
  };
}

/** Words that are adjacent in both titles: the places of the last, and their worth together. */
type Run = { readonly at: number; readonly other: number; readonly worth: number };

const worthIn = (worth: number, inTitle: boolean, inOther: boolean): number => {
  if (inTitle && inOther) return worth;
  return Math.round(worth / (inTitle || inOther ? 2 : 4));
};

/** The worth of the run that a word continues. */
const worthBefore = ({ at, other }: Run, run: Run): number =>
  at === run.at + 1 && other === run.other + 1 ? run.worth : 0;
