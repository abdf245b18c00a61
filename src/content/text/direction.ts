export type Direction = 'ltr' | 'rtl';

/** Scripts written from right to left, by their tags. */
const SCRIPTS = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/i;

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
