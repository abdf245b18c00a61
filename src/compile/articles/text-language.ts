import { countRightToLeft, directionOf } from '#src/content/text/direction.ts';
import { memoize } from '../memoize.ts';
import { foreignTo } from './language-tag.ts';

/** Scripts that one tag names together (ISO 15924). */
const together: Readonly<Record<string, string>> = {
  Hans: '\\p{sc=Hani}\\p{sc=Bopo}',
  Hant: '\\p{sc=Hani}\\p{sc=Bopo}',
  Jpan: '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}',
  Kore: '\\p{sc=Hani}\\p{sc=Hang}',
  Aran: '\\p{sc=Arab}',
};

/** Letters that many scripts share, such as the Japanese sign for a long vowel. */
const SHARED = '\\p{sc=Zyyy}\\p{sc=Zinh}';
const HEBREW = /(?=\p{L})\p{sc=Hebr}/gu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Letters of a language's script, and letters of other scripts. */
const lettersOf = memoize((language: string) => {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const own = together[script] ?? `\\p{sc=${script}}`;
  return {
    own: new RegExp(`(?=\\p{L})[${own}]`, 'gu'),
    others: new RegExp(`(?=\\p{L})[^${own}${SHARED}]`, 'gu'),
  };
});

/**
 * The mark of a text whose language nobody states, if most of its letters are not of the script of
 * `language`, in which it would be read: `und`, with a script if most of them are written from
 * right to left.
 */
export function contraryTo(language: string, text: string): string | undefined {
  const { own, others } = lettersOf(language);
  const foreign = count(text, others);
  if (foreign === 0) return undefined;
  const letters = foreign + count(text, own);
  if (foreign * 2 <= letters) return undefined;
  const turned = countRightToLeft(text);
  if (turned * 2 < letters || (turned * 2 === letters && directionOf(language) === 'ltr'))
    return 'und';
  return count(text, HEBREW) * 2 > turned ? 'und-Hebr' : 'und-Arab';
}

/** The mark of a text: by the language stated for it, else by its letters. */
export const textLanguage = (
  site: string,
  stated: string | undefined,
  text: string,
): string | undefined => (stated === undefined ? contraryTo(site, text) : foreignTo(site, stated));

/** The mark of a name: its owner's language counts only if the name is in its script. */
export const nameLanguage = (
  site: string,
  owners: string | undefined,
  name: string,
): string | undefined =>
  textLanguage(
    site,
    owners !== undefined && contraryTo(owners, name) === undefined ? owners : undefined,
    name,
  );
