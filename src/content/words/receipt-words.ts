import type { Sources } from '../coverage/sources.ts';
import { countWords } from './count-words.ts';

/** The subtractions in a story's receipt, one kind a line, in this order. */
export const deductions = [
  ['reprints', (count: number) => countWords(count, 'reprint')],
  [
    'sameFamily',
    (count: number) =>
      `${countWords(count, 'further report')} of an outlet or owner counted already`,
  ],
  ['releases', (count: number) => countWords(count, 'press release')],
] as const;

export const totalWords = ({ sources }: Pick<Sources, 'sources'>): string =>
  sources === null
    ? 'Cannot tell how many independent sources'
    : countWords(sources, 'independent source');

/**
 * The whole receipt as one sentence:
 * `10 independent sources: 12 reports of this event, less 2 reprints.`
 */
export function receiptWords({ sources, receipt }: Sources): string {
  const taken = deductions.flatMap(([of, words]) =>
    receipt[of].length > 0 ? [words(receipt[of].length)] : [],
  );
  const less = taken.length > 0 ? `, less ${taken.join(', less ')}` : '';
  return `${totalWords({ sources })}: ${countWords(receipt.reports.length, 'report')} of this event${less}.`;
}
