import { type HeadlineStage, PLACE_WORDS, SERIES, STAGE_WORDS, stageOf } from './headline-stage.ts';
import type { ListArena } from './list-arena.ts';
import { isNumber, type StoryWord, type WordReader } from './story-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a headline says about its story. Words are identified by the numbers of their forms, which
 * belong to one word reader.
 */
export type Headline = {
  /**
   * Its words without stages, dates and function words: another headline on the same thing must
   * have them.
   */
  readonly telling: TellingWords;
  /** Every word in all equivalent forms: whole, without its ending, in parts. */
  readonly forms: Int32Array;
  /** Its words for places, markets and languages. */
  readonly places: readonly number[];
  readonly stage: HeadlineStage;
  /** It names a month, a day or a year: part of a series, or of a calendar. */
  readonly dated: boolean;
  /** Called an update, a part, a round-up. */
  readonly series: boolean;
  /** The headline without dates and numbers: two with an equal one are instalments or copies. */
  readonly bare: string;
};

/**
 * For each word: its number in the vocabulary (or UNKNOWN or FIGURES), its form, and its form
 * without ending.
 */
export type TellingWords = {
  readonly numbers: Int32Array;
  readonly forms: Int32Array;
  readonly stems: Int32Array;
};

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4])$/;
const DAY = /^(?:\d+-)?\d+(?:st|nd|rd|th)$/;
const YEAR = /^20[12]\d$/;
const DIGIT = /^\d/;
const ENDING = /(?:ing|ed|e)$/;

/** Numbers for a word that no story has, and for figures, which are not in the vocabulary. */
export const UNKNOWN = -1;
export const FIGURES = -2;

/** A word without its English ending: `monitoring` is `monitor`. */
const stem = (key: string): string => (key.length > 4 ? key.replace(ENDING, '') : key);

const isDate = (key: string): boolean => MONTH.test(key) || DAY.test(key) || YEAR.test(key);

export type HeadlineReader = (title: string, words: readonly StoryWord[]) => Headline;

const NO_PLACES: readonly number[] = [];

/** Reads headlines, once it is known which words stories have. */
export function createHeadlineReader(
  { keyOf, numberOf }: WordReader,
  { find }: Vocabulary,
  keep: ListArena,
): HeadlineReader {
  const stemOf = (form: number): number => {
    const key = keyOf(form);
    const short = stem(key);
    return short === key ? form : numberOf(short);
  };
  const formsOf = (form: number): number[] => {
    const key = keyOf(form);
    return [form, stemOf(form), ...(key.includes('-') ? key.split('-').map(numberOf) : [])];
  };
  const tells = ({ telling, key }: StoryWord): boolean => {
    const text = keyOf(key);
    return (telling || isNumber(text)) && !STAGE_WORDS.has(text) && !isDate(text);
  };

  return (title, words) => {
    const keys = words.map(({ key }) => keyOf(key));
    const telling = [...new Set(words.filter(tells).map(({ key }) => key))];
    const places = words.flatMap(({ key }) => (PLACE_WORDS.has(keyOf(key)) ? [key] : []));
    return {
      telling: {
        numbers: keep(
          telling.map((key) => (isNumber(keyOf(key)) ? FIGURES : (find(key) ?? UNKNOWN))),
        ),
        forms: keep(telling),
        stems: keep(telling.map(stemOf)),
      },
      forms: keep([...new Set(words.flatMap(({ key }) => formsOf(key)))]),
      places: places.length === 0 ? NO_PLACES : places,
      stage: stageOf(title),
      dated: keys.some(isDate),
      series: SERIES.test(title),
      bare: keys.filter((key) => !(isDate(key) || DIGIT.test(key))).join(' '),
    };
  };
}

/** Instalments of a series, copies, and one thing at another place: always alike in words. */
export const isSeries = (a: Headline, b: Headline): boolean =>
  (a.dated && b.dated) ||
  (a.series && b.series) ||
  a.bare === b.bare ||
  differInPlace(a, b) ||
  differInPlace(b, a);

const differInPlace = ({ places }: Headline, { forms }: Headline): boolean =>
  places.some((place) => !forms.includes(place));
