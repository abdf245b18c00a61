import { RIGHT_TO_LEFT, RIGHT_TO_LEFT_SCRIPTS } from '#src/messages/right-to-left.ts';

export type Direction = 'ltr' | 'rtl';

/** Tags of such scripts; a style of the Arabic one has a tag of its own. */
const SCRIPTS = new RegExp(`^(?:${RIGHT_TO_LEFT_SCRIPTS.join('|')}|Aran)$`, 'i');

/** Languages whose usual script is one of these, and countries that write a language so. */
const LANGUAGES =
  /^(?:ar|arc|azb|bal|ckb|dv|fa|glk|he|iw|ji|ks|ku-i[qr]|lrc|mzn|nqo|pa-pk|pnb|prs|ps|sd|sdh|skr|syr|ug|ur|uz-af|yi)(?![a-z])/i;

/**
 * Which way a language (BCP 47) is written. By a list of our own, because engines differ in
 * `Intl.Locale.textInfo`.
 */
export function directionOf(language: string): Direction {
  const script = /^[a-z]+(?:-[a-z]{3})?-([a-z]{4})(?![a-z])/i.exec(language)?.[1];
  const turns = script === undefined ? LANGUAGES.test(language) : SCRIPTS.test(script);
  return turns ? 'rtl' : 'ltr';
}

/** How many letters of a text are written from right to left. */
export const countRightToLeft = (text: string): number => text.match(RIGHT_TO_LEFT)?.length ?? 0;
