import { placedSpellingsOf, spellingsOf, UNSPACED_LETTER } from '../text/words.ts';

/** A place of a text, in UTF-16 units of the text as given. */
export type SearchPlace = { readonly text: string; readonly at: number; readonly length: number };

/**
 * What has no width and is inside of words: soft hyphen, zero-width space and joiners, word joiner,
 * byte order mark.
 */
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Names that signs belong to: `C++`, `C#`, `.NET`. */
const CODE =
  /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,2}(?:\+\+|#)|\.[A-Z][A-Za-z]{2,9})(?![\p{L}\p{N}+#])/gu;
const MAYBE_CODE = /[+#]|\.[A-Z]/;

/**
 * The words of a text as its index has them, each at its place: those of `placedSpellingsOf` in the
 * text without zero-width characters, and then codes whole.
 */
export function searchPlacesOf(text: string): SearchPlace[] {
  const visible = text.replace(ZERO_WIDTH, '');
  const found = [...placedSpellingsOf(visible), ...codesOf(visible)];
  if (visible.length === text.length)
    return found.map((word) => ({ ...word, length: word.text.length }));
  const starts = startsOf(text);
  return found.map(({ text: word, at }) => {
    const start = starts[at] ?? 0;
    const last = starts[at + word.length - 1] ?? start;
    return { text: word, at: start, length: last + 1 - start };
  });
}

/** The same in their order, without the words inside of codes: a text as a row of words. */
export function wordsInOrder(text: string): SearchPlace[] {
  const places = searchPlacesOf(text).sort((a, b) => a.at - b.at);
  const codes = places.filter((place) => isCode(place.text));
  if (codes.length === 0) return places;
  return places.filter(
    (place) =>
      isCode(place.text) ||
      !codes.some(({ at, length }) => place.at >= at && place.at < at + length),
  );
}

/** Only the texts of `searchPlacesOf`, in a third of its time. */
export function searchSpellingsOf(text: string): readonly string[] {
  const visible = text.replace(ZERO_WIDTH, '');
  const spellings = spellingsOf(visible);
  if (!MAYBE_CODE.test(visible)) return spellings;
  return [...spellings, ...codesOf(visible).map((code) => code.text)];
}

const codesOf = (text: string): { readonly text: string; readonly at: number }[] =>
  MAYBE_CODE.test(text)
    ? Array.from(text.matchAll(CODE), ({ 0: code, index }) => ({ text: code, at: index }))
    : [];

/** Whether a spelling is a code, whose signs count. */
export const isCode = (spelling: string): boolean => /[+#]$|^\./.test(spelling);

/** Of each unit of a text without zero-width characters: where it is in the text as given. */
function startsOf(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (text.slice(at, at + 1).replace(ZERO_WIDTH, '') !== '') starts.push(at);
  return starts;
}

/** Words that can be mistyped: letters alone, at least four, in a script with blanks. */
export const canBeMistyped = (key: string): boolean =>
  /^\p{L}(?:[\p{L}\p{M}])*$/u.test(key) && key.length >= 4 && !UNSPACED_LETTER.test(key);
