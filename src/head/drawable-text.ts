/** Characters that the font of text cards can draw, as ranges; a test checks the font. */
const drawable = [
  ' -~',
  '\u00a1-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b', // Latin of Europe
  '\u1e80-\u1e85\u1ea0-\u1ef9', // Welsh, Vietnamese
  '\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce', // Greek of today
  '\u0400-\u045f\u0490-\u0493', // Cyrillic
  '\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a', // Dashes, quotes, dots
  '\u20ac\u20bd\u2116\u2122\u2212', // €, ₽, №, ™, minus
].join('');

const undrawable = new RegExp(`[^${drawable}]`, 'gu');

/** A text without one of these has another meaning; other signs (emoji, arrows) can be dropped. */
const meant = /[\p{L}\p{M}\p{N}]/u;

/** Marks that choose how the emoji before them looks. */
const variation = /[\ufe00-\ufe0f\u20e3]/gu;

/**
 * A text as it can be drawn: composed, blanks folded, without signs that the font lacks. Undefined
 * if letters or numerals would become boxes, or if nothing would be left.
 */
export function drawableText(text: string): string | undefined {
  const composed = text
    .normalize('NFC')
    .replace(variation, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/gu, ' ');
  if ((composed.match(undrawable) ?? []).some((sign) => meant.test(sign))) return undefined;
  const drawn = composed.replace(undrawable, '').replace(/ +/g, ' ').trim();
  return drawn === '' ? undefined : drawn;
}
