/**
 * A text for comparing subjects: the numbers of its distinct words, those of the title first,
 * without figures.
 */
export type SubjectText = { readonly words: Int32Array; readonly titleWords: number };

/**
 * The three lowest bits of a word’s number are its script, so that scripts can be counted
 * separately.
 */
const SCRIPT_BITS = 7;
const SCRIPTS = SCRIPT_BITS + 1;

/** The number of a word of a script, from its hash. */
export const subjectNumber = (hash: number, script: number): number =>
  (hash & ~SCRIPT_BITS) | script;

const scriptOf = (word: number): number => word & SCRIPT_BITS;

/** An archive’s distinct texts, counted. */
export type Frequencies = {
  /** Texts with any word of each script. */
  readonly inScript: readonly number[];
  /** Texts with a word. */
  readonly frequency: (word: number) => number;
};

/** Texts with any word of this word's script. */
export const textsInScript = (word: number, { inScript }: Frequencies): number =>
  inScript[scriptOf(word)] ?? 0;

/** Counts distinct texts. */
export function countTexts(texts: Iterable<SubjectText>): Frequencies {
  const counts = new Map<number, number>();
  const inScript = Array<number>(SCRIPTS).fill(0);
  for (const text of texts) {
    for (const word of text.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    countScripts(text, inScript);
  }
  return { inScript, frequency: (word) => counts.get(word) ?? 0 };
}

/**
 * Every word counts as if it were in this many more texts: a few texts do not show which words are
 * rare, and a word that nobody else uses is not the rarest for that.
 */
export const MORE_TEXTS = 50;

/** The share of other texts with each of these words. */
export type Commonness = (words: Iterable<number>) => ReadonlyMap<number, number>;

/**
 * How common words are in an archive without the texts of one story: a word in a hundred reports of
 * one event is not common for that. `own` are the story's distinct texts, which are among the
 * archive’s. A word is counted among the texts with words of its script, so that several languages
 * do not make all of them rare.
 */
export function commonnessBeside(
  own: Iterable<SubjectText>,
  { inScript, frequency }: Frequencies,
): Commonness {
  const texts = [...own];
  const ownScripts = Array<number>(SCRIPTS).fill(0);
  for (const text of texts) countScripts(text, ownScripts);
  return (words) => {
    const counts = new Map<number, number>();
    for (const word of words) counts.set(word, 0);
    for (const text of texts)
      for (const word of text.words) {
        const count = counts.get(word);
        if (count !== undefined) counts.set(word, count + 1);
      }
    for (const [word, count] of counts) {
      const others =
        textsInScript(word, { inScript, frequency }) - (ownScripts[scriptOf(word)] ?? 0);
      counts.set(word, (frequency(word) - count + 1) / (others + MORE_TEXTS));
    }
    return counts;
  };
}

function countScripts({ words }: SubjectText, counts: number[]): void {
  let seen = 0;
  for (const word of words) seen |= 1 << scriptOf(word);
  for (let script = 0; script < SCRIPTS; script += 1)
    if (seen & (1 << script)) counts[script] = (counts[script] ?? 0) + 1;
}
