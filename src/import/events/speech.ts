import type { ComparedReport } from './event-report.ts';

/** A report's language, if known, and the script of most of its letters. */
export type Speech = { readonly language: string | undefined; readonly script: string };

/** Japanese is told from Chinese by its kana, of which a few are enough. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
];
const OTHER = 'other';

const PLAIN = /^[ -~]*$/;
/** Tags that name one language, by the newest of them. */
const RENAMED: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  nb: 'no',
  nn: 'no',
};

/** Reads a report's language from its tag (BCP 47), and its script from its letters. */
export function speechOf({ language, title, excerpt }: ComparedReport): Speech {
  const [primary = ''] = (language ?? '').toLowerCase().split(/[-_]/);
  const isKnown = /^[a-z]{2,3}$/.test(primary) && primary !== 'und';
  return {
    language: isKnown ? (RENAMED[primary] ?? primary) : undefined,
    script: scriptOf(`${title} ${excerpt}`),
  };
}

function scriptOf(text: string): string {
  if (PLAIN.test(text)) return 'Latin';
  let [most, script] = [0, OTHER];
  for (const [name, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [most, script] = [count, name];
  }
  return script === 'Han' && KANA.test(text) ? 'Kana' : script;
}

/**
 * Whether two texts can be in one language: the same, if both are known; else both in one script.
 */
export const isOneSpeech = (a: Speech, b: Speech): boolean =>
  a.language !== undefined && b.language !== undefined
    ? a.language === b.language
    : a.script === b.script;
