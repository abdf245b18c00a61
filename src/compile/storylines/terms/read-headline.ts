import { PLACE_WORDS, SERIES, STAGE_WORDS, type Stage, stageOf } from './headline-stage.ts';
import { pairAt, type StoryTerms } from './read-terms.ts';
import { isNumber, type StoryWord } from './story-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a headline says of what its story is about. */
export type Headline = {
  /** All its terms, as numbers of the vocabulary. */
  readonly terms: ReadonlySet<number>;
  /** Its words but those of a stage, dates and function words: what must stand in another headline that is about the same thing. */
  readonly telling: readonly {
    readonly number: number;
    readonly key: string;
    readonly stem: string;
    readonly isNumber: boolean;
  }[];
  /** Every word of it in all forms that count as the same: whole, without its ending, in parts. */
  readonly forms: ReadonlySet<string>;
  /** Its words of places, markets and languages. */
  readonly places: readonly string[];
  readonly stage: Stage;
  /** It names a month, a day or a year: one of a series, or of a calendar. */
  readonly dated: boolean;
  /** Called an update, a part, a round-up. */
  readonly series: boolean;
  /** The headline without dates and numbers: two that share it are instalments or copies. */
  readonly bare: string;
};

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4])$/;
const DAY = /^(?:\d+-)?\d+(?:st|nd|rd|th)$/;
const YEAR = /^20[12]\d$/;
const DIGIT = /^\d/;
const ENDING = /(?:ing|ed|e)$/;

/** The number of a word that no story has. */
const UNKNOWN = -1;

/** A word without its English ending: `monitoring` is `monitor`. */
const stem = (key: string): string => (key.length > 4 ? key.replace(ENDING, '') : key);

const isDate = (key: string): boolean => MONTH.test(key) || DAY.test(key) || YEAR.test(key);

/** Reads a headline out of its words. */
export function readHeadline(
  title: string,
  words: StoryTerms['headline'],
  terms: readonly number[],
  { find }: Vocabulary,
): Headline {
  const keys = words.map(({ key }) => key);
  const telling = words.filter((word) => (word.telling || isNumber(word.key)) && !STAGE_WORDS.has(word.key) && !isDate(word.key));
  return {
    terms: new Set(terms),
    telling: [...new Map(telling.map((word) => [word.key, word])).values()].map((word) => ({
      number: find(word.key) ?? UNKNOWN,
      key: word.key,
      stem: stem(word.key),
      isNumber: isNumber(word.key),
    })),
    forms: new Set(keys.flatMap((key) => [key, stem(key), ...key.split('-')])),
    places: keys.filter((key) => PLACE_WORDS.has(key)),
    stage: stageOf(title),
    dated: keys.some(isDate),
    series: SERIES.test(title),
    bare: keys.filter((key) => !(isDate(key) || DIGIT.test(key))).join(' '),
  };
}

/** Instalments of a series, copies, and one thing at another place: alike in words whatever has happened. */
export const isSeries = (a: Headline, b: Headline): boolean =>
  (a.dated && b.dated) || (a.series && b.series) || a.bare === b.bare || differInPlace(a, b) || differInPlace(b, a);

const differInPlace = ({ places }: Headline, { forms }: Headline): boolean => places.some((place) => !forms.has(place));

/** How much of one headline stands in another one. */
export type Contained = { readonly worth: number; readonly share: number; readonly whole: boolean };

/** What a number in a headline is worth: versions tell things apart, and stand in headlines on anything. */
const NUMBER_WORTH = 3;
/** A word that tells less than this may be missing: the platform that everything is about. */
const NOTHING = 1;

/** How much of `a` stands in `b`, each word counted by its worth. */
export function containedIn({ telling }: Headline, { forms }: Headline, worth: (term: number) => number): Contained {
  let [held, all] = [0, 0];
  for (const { number, key, stem: short, isNumber: counts } of telling) {
    const value = counts ? NUMBER_WORTH : worth(number);
    all += value;
    if (forms.has(key) || forms.has(short)) held += value;
  }
  return { worth: held, share: all === 0 ? 0 : held / all, whole: all - held < NOTHING };
}

/** The words of a headline, in runs of those that stand together in another one as they do here. */
export function sharedRuns(words: readonly StoryWord[], other: ReadonlySet<number>, vocabulary: Vocabulary): StoryWord[][] {
  const runs: StoryWord[][] = [];
  words.forEach((word, at) => {
    if (!(word.telling && other.has(vocabulary.numberOf(word)))) return;
    const pair = pairAt(words, at, vocabulary);
    const open = runs.at(-1);
    if (open?.at(-1) === words[at - 1] && pair !== undefined && other.has(pair)) open?.push(word);
    else runs.push([word]);
  });
  return runs;
}
