import type { Word } from '#src/content/text/words.ts';

/** A figure of a text, from its currency sign to its unit: `$1.5 billion`, `16 %`, `2021`. */
export type TextFigure = {
  readonly at: number;
  readonly end: number;
  /** Equal if sign, size and unit are, however they are written: `$1.5bn` and `$1.5 billion`. */
  readonly value: string;
};

/** Units that multiply a size, as zeros, and units with several spellings. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...['k', 'thousand'].map((unit) => [unit, '000'] as const),
  ...['m', 'mn', 'mln', 'million'].map((unit) => [unit, '000000'] as const),
  ...['b', 'bn', 'bln', 'billion'].map((unit) => [unit, '000000000'] as const),
  ...['t', 'tn', 'trn', 'trillion'].map((unit) => [unit, '000000000000'] as const),
  ...['%', 'percent'].map((unit) => [unit, '%'] as const),
]);

/** A number with what is attached to it: `767m`, `3.5-billion`, `10,000`, `15th`. */
const NUMBER = /^(\d[\d,]*(?:\.\d+)?)-?(\D*)$/u;

/**
 * The figure that begins with `word` of the text; the next word may be its unit. Undefined if it is
 * none.
 */
export function readFigure(
  text: string,
  word: Word,
  next: Word | undefined,
): TextFigure | undefined {
  if (!/^\d/.test(word.text)) return undefined;
  const sign = /\p{Sc}$/u.exec(text.slice(Math.max(0, word.at - 2), word.at))?.[0] ?? '';
  const [, number, written = ''] = NUMBER.exec(word.text) ?? [];
  const wordEnd = word.at + word.text.length;
  const at = word.at - sign.length;
  if (number === undefined) return { at, end: wordEnd, value: sign + word.key };
  const { unit, end } =
    written === ''
      ? unitBehind(text, wordEnd, next)
      : { unit: written.toLowerCase(), end: wordEnd };
  return { at, end, value: sign + multiplied(number.replaceAll(',', ''), unit) };
}

function unitBehind(
  text: string,
  from: number,
  next: Word | undefined,
): { unit: string; end: number } {
  const percent = /^\s?%/u.exec(text.slice(from));
  if (percent) return { unit: '%', end: from + percent[0].length };
  // A single letter is as likely to be something else.
  const isUnit =
    next &&
    next.key.length > 1 &&
    UNITS.has(next.key) &&
    /^[\s-]+$/u.test(text.slice(from, next.at));
  return isUnit ? { unit: next.key, end: next.at + next.text.length } : { unit: '', end: from };
}

function multiplied(size: string, unit: string): string {
  const known = UNITS.get(unit) ?? unit;
  return /^0+$/.test(known) ? String(Number(size) * Number(`1${known}`)) : size + known;
}
