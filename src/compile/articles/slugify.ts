import { textDigest } from '#src/content/ids/story-id.ts';
import { isReservedName } from '#src/url/reserved-names.ts';

/** Most bytes of a slug in UTF-8. It names a folder; common disks allow 255. */
const MOST_BYTES = 180;

/** Invisible code points, such as emoji selectors; joiners stay, because they separate words. */
const INVISIBLE = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Signs that distinguish names, spelt out: `C++` is `cpp`, `C#` is `csharp`, `.NET` is `dotnet`,
 * `Disney+` is `disney-plus`. A hashtag's `#` and a `+` between two words only separate words.
 */
const signs: readonly (readonly [sign: RegExp, spelt: (found: string) => string])[] = [
  [/(?<=[\p{L}\p{M}\p{N}])\+{2,}/gu, (found) => 'p'.repeat(found.length)],
  [/(?<=[\p{L}\p{M}\p{N}])\+(?![\p{L}\p{N}])/gu, () => '-plus-'],
  [/(?<![\p{L}\p{M}\p{N}+])\+(?=[\p{L}\p{N}])/gu, () => '-plus-'],
  [/(?<=[\p{L}\p{M}\p{N}])[#\u266f]+(?![\p{L}\p{N}])/gu, (found) => 'sharp'.repeat(found.length)],
  [/(?<=(?<![\p{L}\p{M}\p{N}])\p{L})[#\u266f]+/gu, (found) => 'sharp'.repeat(found.length)],
  [/(?<=[\p{L}\p{M}\p{N}])\*+(?![\p{L}\p{N}])/gu, (found) => '-star'.repeat(found.length)],
  [/(?<![\p{L}\p{M}\p{N}.+#\u266f])\.(?=[\p{L}\p{N}])/gu, () => 'dot'],
];
const SIGN = /[+#.*\u266f]/;

/**
 * A name as part of an address: letters of any script, marks and digits, joined by dashes. All
 * spellings of a name give one slug, which is also the name's key. Case is folded through upper
 * case, which joins dotless i, ß and final sigma with their variants. Signs that distinguish names
 * are spelt; a name of signs only becomes their code points. A slug has no `_`, except in Windows
 * device names.
 */
export function slugify(name: string): string {
  const folded = fold(name);
  const spelt = SIGN.test(folded)
    ? signs.reduce((text, [sign, spell]) => text.replace(sign, spell), folded)
    : folded;
  const slug =
    spelt.match(WORD)?.map(withFinalSigma).join('-') ?? inNumbers(folded || name.normalize('NFKC'));
  return isReservedName(slug) ? apart(slug) : cut(slug);
}

/** The address of a topic whose name has the slug of another topic; no name gives it. */
export const apart = (slug: string): string => `${slug}_topic`;

function fold(name: string): string {
  // The capital ẞ is its own upper case; through its lower case it becomes SS, like ß.
  const capitals = name.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().toUpperCase();
  return capitals.toLowerCase().normalize('NFKC').replaceAll('i\u0307', 'i');
}

/**
 * Small sigma has another form at the end of a word. `toLowerCase` decides that over the whole
 * name, signs included.
 */
const withFinalSigma = (word: string): string =>
  word.replaceAll('ς', 'σ').replace(/(?<=.)σ(?=\p{M}*$)/u, 'ς');

const inNumbers = (text: string): string =>
  `topic-${[...text].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('-')}`;

/** Two long names may begin alike, so a digest replaces the rest. */
function cut(slug: string): string {
  if (Buffer.byteLength(slug, 'utf8') <= MOST_BYTES) return slug;
  const digest = `-${textDigest(slug)}`;
  let room = MOST_BYTES - digest.length;
  const kept = [...slug].filter((char) => {
    room -= Buffer.byteLength(char, 'utf8');
    return room >= 0;
  });
  return `${kept.join('').replace(/-+$/, '')}${digest}`;
}
