import { FIGURES, type Headline, type TellingWords, UNKNOWN } from './read-headline.ts';

/** How much of one headline is in another. */
export type Contained = { readonly worth: number; readonly share: number; readonly whole: boolean };

/**
 * Worth of a number in a headline: versions distinguish things, but occur in headlines on anything.
 */
const NUMBER_WORTH = 3;
/** A word worth less may be missing: the platform that everything is about. */
const NOTHING = 1;

/** How much of `a` is in `b`, each word counted by its worth. */
export function containedIn(
  { telling }: Headline,
  { forms }: Headline,
  worth: (term: number) => number,
): Contained {
  const { length } = telling.numbers;
  let [held, all] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const value = worthAt(telling, at, worth);
    all += value;
    if (isAmong(telling, at, forms)) held += value;
  }
  return { worth: held, share: all === 0 ? 0 : held / all, whole: all - held < NOTHING };
}

/**
 * Whether so much of `a` is missing in `b` that neither sum is needed. The first words decide
 * nearly all of the 24 comparisons per headline.
 */
export function isMissing(
  { telling }: Headline,
  { forms }: Headline,
  worth: (term: number) => number,
): boolean {
  const { length } = telling.numbers;
  let missing = 0;
  for (let at = 0; at < length; at += 1) {
    if (!isAmong(telling, at, forms)) missing += worthAt(telling, at, worth);
    if (missing >= NOTHING + ROUNDING) return true;
  }
  return false;
}

/** More than the difference between sums of the same numbers in another order. */
const ROUNDING = 1e-6;

const worthAt = (
  { numbers }: TellingWords,
  at: number,
  worth: (term: number) => number,
): number => {
  const number = numbers[at] ?? UNKNOWN;
  return number === FIGURES ? NUMBER_WORTH : worth(number);
};

/** Whether a word or its stem is among the forms of another headline. */
function isAmong({ forms, stems }: TellingWords, at: number, others: Int32Array): boolean {
  const [form, stemmed] = [forms[at], stems[at]];
  for (const other of others) if (other === form || other === stemmed) return true;
  return false;
}
