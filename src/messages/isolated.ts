import type { Language } from './catalogue.ts';
import { RIGHT_TO_LEFT } from './right-to-left.ts';

const ANY = /\p{L}/u;

/** Parts that are isolated already say nothing of the direction around them. */
const INNER = /\u2068[^\u2069]*\u2069/g;

/**
 * A foreign text inside a message, between the signs of isolation (FSI and PDI, UAX #9) if it has
 * letters of the other direction, which would reorder the words around it.
 */
export function isolated(text: string, direction: Language['direction']): string {
  const outside = text.replace(INNER, '');
  const turns =
    direction === 'rtl'
      ? ANY.test(outside.replaceAll(RIGHT_TO_LEFT, ''))
      : outside.search(RIGHT_TO_LEFT) >= 0;
  return turns ? `\u2068${text}\u2069` : text;
}
