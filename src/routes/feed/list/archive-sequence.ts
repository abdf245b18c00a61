import { CARDS_PER_FILE, type Card } from '#src/content/bundle/bundle.ts';
import type { Archive } from '../../archive.ts';
import { around, type Places, type Sequence } from './sequence.ts';

type Known = {
  /** Cards already here, with which the sequence begins. */
  readonly front?: readonly Card[] | undefined;
  readonly places?: Places;
};

/**
 * Stories of the archive in the order of `numbers`: a whole list, or the part of it that stands at
 * `places`.
 */
export function archiveSequence(
  { columns, code }: Archive,
  numbers: Int32Array,
  { front = [], places }: Known = {},
): Sequence {
  return {
    ...around(numbers.length, places ?? { first: 0, total: numbers.length }),
    dayAt: (place) => columns.days[numbers[place] ?? -1] ?? 0,
    cardAt: (place) => front[place],
    StoredCard: code.StoredCard,
    sourceAt: (place) => {
      const number = numbers[place];
      if (number === undefined) return undefined;
      const file = columns.cardFiles[Math.floor(number / CARDS_PER_FILE)];
      return file === undefined ? undefined : { file, at: number % CARDS_PER_FILE };
    },
  };
}
