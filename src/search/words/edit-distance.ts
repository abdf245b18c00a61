/** Edits between two words: of the whole words, and of `typed` and the best beginning of `word`. */
export type Edits = { readonly whole: number; readonly beginning: number };

/**
 * Letters added, left out or replaced, and neighbours swapped (optimal string alignment). Numbers
 * above `most` are not exact.
 */
export function editsBetween(typed: string, word: string, most: number): Edits {
  const columns = Math.min(word.length, typed.length + most + 1);
  let before = new Array<number>(columns + 1).fill(0);
  let row = Array.from({ length: columns + 1 }, (_, at) => at);
  for (let letter = 1; letter <= typed.length; letter += 1) {
    const next = new Array<number>(columns + 1).fill(most + 1);
    next[0] = letter;
    let least = letter;
    for (let at = 1; at <= columns; at += 1) {
      const edits = stepTo({ typed, word, letter, at }, { before, row, next });
      next[at] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return { whole: most + 1, beginning: most + 1 };
    [before, row] = [row, next];
  }
  const whole = word.length === columns ? (row[columns] ?? most + 1) : most + 1;
  return { whole, beginning: Math.min(...row) };
}

type Place = {
  readonly typed: string;
  readonly word: string;
  readonly letter: number;
  readonly at: number;
};
type Rows = Readonly<Record<'before' | 'row' | 'next', readonly number[]>>;

function stepTo({ typed, word, letter, at }: Place, { before, row, next }: Rows): number {
  const [a, b] = [typed.charCodeAt(letter - 1), word.charCodeAt(at - 1)];
  const replaced = (row[at - 1] ?? 0) + (a === b ? 0 : 1);
  const edits = Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
  const isSwap =
    letter > 1 &&
    at > 1 &&
    a === word.charCodeAt(at - 2) &&
    b === typed.charCodeAt(letter - 2) &&
    a !== b;
  return isSwap ? Math.min(edits, (before[at - 2] ?? 0) + 1) : edits;
}

/** How many edits a word of this length may have. */
export function mostEdits(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}
