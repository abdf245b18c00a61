import { CARDS_PER_FILE, type Card } from '#src/content/bundle/bundle.ts';
import type { Archive } from '../archive/archive.ts';
import { around, type Places, type Sequence } from './sequence.ts';

type Known = {
  /** Loaded cards with which the sequence begins. */
  readonly front?: readonly Card[] | undefined;
  readonly places?: Places;
};

/**
 * Stories of the archive in the order of `numbers`: a whole list, or the part of it at `places`.
 */
export const archiveSequence = (
  { columns }: Pick<Archive, 'columns'>,
  numbers: Int32Array,
  { front = [], places }: Known = {},
): Sequence => ({
  ...around(numbers.length, places ?? { first: 0, total: numbers.length }),
  days: numbers.map((number) => columns.days[number] ?? 0),
  cards: front,
  stored: { numbers, fileAt: (nth) => columns.cardFiles[nth] },
});

/** A card's file in the bundle, and its index in that file. */
export type CardSource = { readonly file: string; readonly at: number };

/** Where the bundle has the card at a place; undefined where the list ends or names no file. */
export function cardSource({ stored }: Sequence, place: number): CardSource | undefined {
  const number = stored?.numbers[place];
  if (number === undefined) return undefined;
  const file = stored?.fileAt(Math.floor(number / CARDS_PER_FILE));
  return file === undefined ? undefined : { file, at: number % CARDS_PER_FILE };
}
