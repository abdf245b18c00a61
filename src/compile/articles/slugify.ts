import { textDigest } from '#src/content/bundle/story-id.ts';
import { isReservedName } from '#src/url/reserved-names.ts';

/** Most bytes of a slug in UTF-8. It names a folder, for which common disks have 255. */
const MOST_BYTES = 180;

/**
 * Code points without a look of their own, such as the selectors behind an emoji; joiners stay,
 * which part words.
 */
const INVISIBLE = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
/** A letter or digit, and what belongs to it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Signs that tell one name from another, spelt: `C++` is `cpp`, `C#` is `csharp`, `.NET` is
 * `dotnet`, `Disney+` is `disney-plus`. The `#` of a hashtag and the `+` between two words only
 * part words.
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
 * A name as a part of an address: letters of any script, marks and digits, with dashes between. All
 * spellings of one name give one slug: it is the name's key, too. Case is folded by way of
 * capitals, which the dotless i, ß and the final sigma share with their like. Signs that tell names
 * apart are spelt; a name of nothing but signs is the numbers of their code points. A slug never
 * holds `_`, but for names that Windows keeps for devices.
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

/** The address of a topic by name when the slug of its name is that of another; no name has it. */
export const apart = (slug: string): string => `${slug}_topic`;

function fold(name: string): string {
  // The capital ẞ is its own capital; by way of its small letter it is SS, as ß is.
  const capitals = name.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().toUpperCase();
  return capitals.toLowerCase().normalize('NFKC').replaceAll('i\u0307', 'i');
}

/**
 * The small sigma is another letter at the end of a word. `toLowerCase` asks what follows in the
 * whole name for it, signs and all.
 */
const withFinalSigma = (word: string): string =>
  word.replaceAll('ς', 'σ').replace(/(?<=.)σ(?=\p{M}*$)/u, 'ς');

const inNumbers = (text: string): string =>
  `topic-${[...text].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('-')}`;

/** Two long names may begin alike, so a digest stands for the part that is cut off. */
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
