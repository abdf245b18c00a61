/** Edits between two words: of the whole words, and of `typed` and the best beginning of `word`. */
export type Edits = { readonly whole: number; readonly beginning: number };

/** Words are compared by so many letters at most. */
const MOST_LETTERS = 62;

/** The row of edits before the last, the last, and the one that is being made; kept for speed. */
let before = new Uint8Array(MOST_LETTERS + 2);
let last = new Uint8Array(MOST_LETTERS + 2);
let row = new Uint8Array(MOST_LETTERS + 2);

/**
 * Letters added, left out or replaced, and neighbours swapped (optimal string alignment). Numbers
 * above `most` are not exact.
 */
export function editsBetween(typed: string, word: string, most: number): Edits {
  const none = { whole: most + 1, beginning: most + 1 };
  if (typed.length > MOST_LETTERS || word.length + most < typed.length) return none;
  const columns = Math.min(word.length, typed.length + most + 1, MOST_LETTERS);
  for (let at = 0; at <= columns; at += 1) last[at] = at;
  for (let letter = 1; letter <= typed.length; letter += 1) {
    const least = fillRow(typed, word, letter, columns);
    [before, last, row] = [last, row, before];
    if (least > most) return none;
  }
  let beginning = most + 1;
  for (let at = 0; at <= columns; at += 1) beginning = Math.min(beginning, last[at] ?? 0);
  return { whole: word.length === columns ? (last[columns] ?? 0) : most + 1, beginning };
}

/** Makes the row of a letter of `typed`; returns the least number in it. */
function fillRow(typed: string, word: string, letter: number, columns: number): number {
  const code = typed.charCodeAt(letter - 1);
  const codeBefore = letter > 1 ? typed.charCodeAt(letter - 2) : -1;
  row[0] = letter;
  let least = letter;
  for (let at = 1; at <= columns; at += 1) {
    const other = word.charCodeAt(at - 1);
    let edits = (last[at - 1] ?? 0) + (code === other ? 0 : 1);
    edits = Math.min(edits, (last[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
    const isSwap = at > 1 && codeBefore === other && word.charCodeAt(at - 2) === code;
    if (isSwap) edits = Math.min(edits, (before[at - 2] ?? 0) + 1);
    row[at] = edits;
    least = Math.min(least, edits);
  }
  return least;
}

/** How many edits a word of this length may have. */
export function mostEdits(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}
