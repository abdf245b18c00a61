import { refuse } from '../problem.ts';

/** Quotes and lists in each other: the parser looks at all of them again at each mark. */
const MOST_NESTING = 20;
/** Marks of one kind without a blank line: the parser compares each with those before it. */
const MOST_MARKS = 1_000;
/** The parser takes seconds for 10,000 short lines, above all of quotes. */
const MOST_LINES = 5_000;

const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const MARKS = /[*_`[\]<&\\!~]/g;

/**
 * Throws a Refusal with the first line that would take the parser of Markdown minutes: its time
 * grows with the square of some marks, and a file of 200 kB can have nothing else.
 */
export function checkMarkdownBounds(text: string, firstLine: number): void {
  let marks = new Map<string, number>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') marks = new Map();
    const message = at > MOST_LINES ? TOO_MANY_LINES : faultOfLine(line, marks);
    if (message) throw refuse('text', message, at + firstLine);
  }
}

const TOO_MANY_LINES = `has more than ${MOST_LINES} lines; divide it into pages`;

function faultOfLine(line: string, marks: Map<string, number>): string | undefined {
  if (!BREAK.test(line) && isNestedTooDeep(line))
    return `has more than ${MOST_NESTING} quotes or lists in each other; write it with fewer`;
  if (line.split('|', MOST_MARKS + 2).length > MOST_MARKS + 1) return sayTooMany('|');
  for (const [mark] of line.matchAll(MARKS)) {
    const count = (marks.get(mark) ?? 0) + 1;
    if (count > MOST_MARKS) return sayTooMany(mark);
    marks.set(mark, count);
  }
  return undefined;
}

const sayTooMany = (mark: string): string =>
  `has more than ${MOST_MARKS} of the mark ${mark} without a blank line; remove some, or divide the text with blank lines`;

function isNestedTooDeep(line: string): boolean {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
  let count = 0;
  while (count <= MOST_NESTING && marker.test(line)) count += 1;
  return count > MOST_NESTING;
}
