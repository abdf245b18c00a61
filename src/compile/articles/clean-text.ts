import { decodeHTMLStrict } from 'entities';
import { copyString } from '../live/copy-string.ts';
import { isSpent, type StepBudget } from '../markup/step-budget.ts';
import { dropEscapedTags, dropTags } from './drop-tags.ts';

/**
 * Most characters of a cleaned text; longer ones are cut at a whole character, with an ellipsis.
 */
const LIMIT = 5_000;
/** Entities and tags take room that the cleaned text does not; the rest is ignored. */
const ROUGH_LIMIT = 20_000;

/** Controls that are not blanks, lone surrogates, and code points that are no characters. */
const NO_CHARACTERS = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Direction controls: foreign text must not turn the text around it. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Soft hyphen, zero-width space, word joiner, invisible operators, deprecated formats, byte order
 * mark, annotations.
 */
const ZERO_WIDTH = /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/g;
/** Tag characters spell a region's flag after a black flag; anywhere else they only hide text. */
const TAG_CHARACTERS = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]/gu;
/**
 * More marks on one letter than any script has (stream-safe text format, UAX 15): ordering them
 * takes quadratic time.
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/** Scripts in which a joiner changes a word's look or meaning. */
const joining = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Nko',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
]
  .concat(['Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'])
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
/**
 * A joiner to keep (the group): between letters of such a script, or inside an emoji; or one to
 * drop.
 */
const JOINERS = new RegExp(
  `((?<=[${joining}])[\\u200c\\u200d](?=[${joining}])|` +
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic}))|[\\u200c\\u200d]',
  'gu',
);

/** Includes the next-line control, which JavaScript does not count as a blank. */
const BLANKS = /[\s\u0085]+/g;
/**
 * Most news text: visible ASCII outside of entities and tags, European letters, dashes, quotation
 * marks.
 */
const INK = "[!-%'-;=?-~\\u00a1-\\u00ac\\u00ae-\\u017e\\u2013-\\u2026]+";
/** Only that, with single blanks between: already clean. */
const PLAIN = new RegExp(`^${INK}(?: ${INK})*$`);

/**
 * A foreign text as a reader sees it: HTML tags dropped, entities decoded once, controls and
 * zero-width characters stripped except joiners that a script or an emoji needs, blanks folded,
 * NFC. Tags that the text is about stay (decisions/014-texts-as-written.md). The result is plain
 * text: escape it wherever markup is made of it. Never throws. Adds its work to `steps`; once they
 * are spent, a text that needs more comes out empty.
 */
export function cleanText(text: string, steps: StepBudget = { spent: 0 }): string {
  if (text.length <= LIMIT && PLAIN.test(text)) return copyString(text);
  if (isSpent(steps)) return '';
  const rough = text.slice(0, ROUGH_LIMIT);
  steps.spent += rough.length;
  const dropped = dropTags(rough, steps);
  const decoded = decodeHTMLStrict(dropped);
  const unescaped = decoded.length < dropped.length ? dropEscapedTags(decoded, steps) : undefined;
  return copyString(makeVisible(unescaped === undefined ? decoded : decodeHTMLStrict(unescaped)));
}

function makeVisible(text: string): string {
  const visible = text
    .replace(BLANKS, ' ')
    .replace(NO_CHARACTERS, '')
    .replace(BIDI, '')
    .replace(ZERO_WIDTH, '')
    .replace(TAG_CHARACTERS, (_, flag: string | undefined) => flag ?? '');
  return cut(settle(visible).replace(BLANKS, ' ').trim());
}

/**
 * NFC, without excess marks and joiners. Each of the three can affect the next, so repeat until
 * stable.
 */
function settle(text: string): string {
  let before: string;
  let after = text;
  do {
    before = after;
    after = before
      .replace(MARKS, '$1')
      .normalize('NFC')
      .replace(JOINERS, (_, kept: string | undefined) => kept ?? '');
  } while (after !== before);
  return after;
}

function cut(text: string): string {
  if (text.length <= LIMIT) return text;
  // Finds one place only: listing all characters first takes a hundred times as long.
  const end =
    segmenter.segment(text.slice(0, LIMIT + MOST_OF_ONE)).containing(LIMIT - 1)?.index ?? 0;
  return `${text.slice(0, end).trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('en');
/** After the limit, enough text to see where the character on the limit ends. */
const MOST_OF_ONE = 100;
