import type { ChoiceName } from '#src/content/order/facet-names.ts';

/** Faults of a single value. */
export type ValueFault =
  | 'badTopic'
  | 'badOutlet'
  | 'noSuchTopic'
  | 'noSuchOutlet'
  | 'topicTwice'
  | 'outletTwice'
  | 'noDate'
  | 'noOrder'
  | 'noGrouping'
  | 'secondValue'
  | 'unknownOption';

/**
 * A part of an address that a feed could not use, and why. `text` is short and without controls;
 * `limit` is the most values of a list, `n` how many are beyond it, or beyond those named.
 */
export type DroppedPart =
  | { readonly why: ValueFault; readonly text: string }
  | { readonly why: 'noValue'; readonly text: string; readonly of: ChoiceName }
  | { readonly why: 'daysReversed'; readonly from: string; readonly to: string }
  | {
      readonly why: 'tooManyTopics' | 'tooManyOutlets';
      readonly n: number;
      readonly limit: number;
    }
  | { readonly why: 'more'; readonly n: number };

const QUOTED_LENGTH = 40;

/** A foreign text for a notice: short, and without controls that could turn the text around it. */
export function quotable(text: string): string {
  const letters = [...text.slice(0, QUOTED_LENGTH * 4).replace(/[\p{Cc}\p{Cf}]/gu, '')];
  return `${letters.slice(0, QUOTED_LENGTH).join('')}${letters.length > QUOTED_LENGTH ? '…' : ''}`;
}
