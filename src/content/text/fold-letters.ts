/**
 * Diacritics of Latin, Greek and Cyrillic; niqqud and cantillation of Hebrew; tatweel, tashkil and
 * Quranic marks of Arabic.
 */
const MARKS = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff`,
    String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7`,
    String.raw`\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed`,
  ].join('')}]`,
  'g',
);

/** Letters that Unicode does not decompose, although readers take them for one. */
const ONE_LETTER: ReadonlyMap<string, string> = new Map([
  ...pairs('ı:i ß:ss ς:σ ø:o ł:l đ:d ħ:h ŧ:t ð:d þ:th æ:ae œ:oe'),
  // Alef wasla, alef maksura, the yeh and the kaf of Persian, the heh of Urdu and Kurdish, teh
  // marbuta.
  ...pairs(
    '\u0671:\u0627 \u0649:\u064a \u06cc:\u064a \u06a9:\u0643 \u06c1:\u0647 \u06d5:\u0647 \u0629:\u0647',
  ),
  // The final forms of Hebrew stay: equal words end in the same form.
]);

const FOLDED = new RegExp(`[${[...ONE_LETTER.keys()].join('')}]`, 'gu');

/**
 * The zeros of non-ASCII decimal digits in news: Arabic, Persian, Devanagari, Bengali, Thai, Lao,
 * Myanmar, Khmer.
 */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];
const DIGIT = new RegExp(
  `[${ZEROS.map((zero) => `\\u{${zero.toString(16)}}-\\u{${(zero + 9).toString(16)}}`).join('')}]`,
  'gu',
);

const ASCII = /^[ -~]*$/;

/**
 * Letters for comparing texts, without differences of compatibility forms, case, diacritics and
 * letter forms. `I`, `İ`, `ı` and `i` are one, `ß` is `ss`. Vowel signs of Thai, of Indian scripts
 * and of kana stay, because they make other words. Independent of an engine’s locale or dictionary.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(FOLDED, (letter) => ONE_LETTER.get(letter) ?? letter)
    .replace(DIGIT, asciiDigit)
    .normalize('NFC');
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.findLast((each) => each <= code) ?? code;
  return String(code - zero);
}

function pairs(text: string): (readonly [string, string])[] {
  return text.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split(':');
    return [from, to] as const;
  });
}
