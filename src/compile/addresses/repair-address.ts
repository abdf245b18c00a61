import type { Link } from '#src/content/bundle/bundle.ts';
import { MOST_ADDRESS, safeImage, safeLink } from '#src/url/safe-link.ts';

/** How a text was repaired to become a link, in words; and the link, if there is one. */
export type RepairedAddress = {
  readonly link: Link | undefined;
  readonly mends: readonly string[];
  readonly tooLong?: true;
};

const NOTHING: readonly string[] = [];
/** Nearly all addresses match this: nothing to trim, encode or decode. */
const PLAIN = /^[\x21-\x25\x27-\x7e]*(?:&(?!amp;|#)[\x21-\x25\x27-\x7e]*)*$/i;
/**
 * To trim: blanks, line separators, and invisible characters such as byte order or direction marks.
 */
const END = /[\s\u0085\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;
/**
 * An ampersand as HTML writes it. Other entities are not decoded: in an address they may be meant.
 */
const AMPERSAND = /&(?:amp|#0*38|#x0*26);/gi;
/** A blank, but no control character, after the host. */
const BLANK = /[^\S\t\n\v\f\r]/gu;
/** Joiners: Persian and Indic words contain them. */
const JOINER = /[\u200c\u200d]/gu;
/** Scheme and host with port; the rest. */
const PARTS = /^(https?:\/\/[^/?#]*)([/?#].*)$/isu;

/**
 * Makes a link of an address from a file. Trims its ends, decodes `&amp;` once, and percent-encodes
 * blanks and joiners after the host, as browsers do. Refuses what `safeLink` refuses: a blank in
 * scheme, host or port, controls, backslashes, user-info.
 */
export function repairAddress(text: string): RepairedAddress {
  if (text.length > ROUGH_LIMIT) return { link: undefined, mends: NOTHING, tooLong: true };
  if (PLAIN.test(text)) return capped(text, NOTHING);
  const mends: string[] = [];
  const note = (before: string, after: string, words: string): string => {
    if (after !== before) mends.push(words);
    return after;
  };
  const { trimmed, cut } = trimEnds(text);
  // Plain blanks around a text need no warning.
  if (/[^ \t\r\n]/.test(cut)) mends.push('invisible characters at its ends were cut');
  const decoded = note(trimmed, trimmed.replace(AMPERSAND, '&'), '&amp; was read as &');
  const [, host, rest] = PARTS.exec(decoded) ?? [];
  if (host === undefined || rest === undefined) return capped(decoded, mends);
  const filled = note(
    rest,
    rest.replace(BLANK, encodeURIComponent),
    'blanks were encoded as a browser does',
  );
  const joined = note(
    filled,
    filled.replace(JOINER, encodeURIComponent),
    'joiners (U+200C, U+200D) were encoded as a browser does',
  );
  return capped(host + joined, mends);
}

/** A regular expression would rescan inner blanks for each of them. */
function trimEnds(text: string): { trimmed: string; cut: string } {
  let [start, end] = [0, text.length];
  while (start < end && END.test(text.charAt(start))) start += 1;
  while (end > start && END.test(text.charAt(end - 1))) end -= 1;
  return { trimmed: text.slice(start, end), cut: text.slice(0, start) + text.slice(end) };
}

/** A longer text is no address, however much is trimmed. */
const ROUGH_LIMIT = 2 * MOST_ADDRESS;

function capped(text: string, mends: readonly string[]): RepairedAddress {
  if (text.length > MOST_ADDRESS) return { link: undefined, mends, tooLong: true };
  const link = safeLink(text);
  return link && link.href.length > MOST_ADDRESS
    ? { link: undefined, mends, tooLong: true }
    : { link, mends };
}

/** A picture's address, repaired like other addresses, on https. */
export function repairImage(text: string): {
  readonly url: string | undefined;
  readonly mends: readonly string[];
} {
  const { link, mends } = repairAddress(text);
  return { url: link && safeImage(link.href), mends };
}
