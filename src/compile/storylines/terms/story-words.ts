import { placedSpellingsOf, wordKey } from '#src/content/text/words.ts';
import { memoize } from '../../memoize.ts';

/** A word of a text, for linking stories. */
export type StoryWord = {
  /** As written in the text. */
  readonly text: string;
  /** The number of its key; equal words share it, also a singular and its plural. */
  readonly key: number;
  /** Only a blank or a hyphen separates it from the word before. */
  readonly joined: boolean;
  /** It begins a sentence, so its capital says nothing. */
  readonly opens: boolean;
  /** It has a capital, or its script has none. */
  readonly capital: boolean;
  /** It says what the text is about: neither a function word nor a number, month or day. */
  readonly telling: boolean;
};

/** Reads texts, and numbers the keys of their words in the order in which they come. */
export type WordReader = {
  readonly read: (text: string) => StoryWord[];
  readonly keyOf: (number: number) => string;
  /** The number of a key; a new key gets one. */
  readonly numberOf: (key: string) => number;
};

const OPENING = /[.!?:;|•"“”‘’()–—-] *$/;
const NUMBER = /^[\d.,]+$/;

/** Whether a word is only figures: a version, an amount, a year. */
export const isNumber = (key: string): boolean => NUMBER.test(key);

const DATES =
  'january february march april may june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday';

/**
 * English function words, days and months, compass directions, sums, and words of any news
 * headline.
 */
const EMPTY = new Set(
  (
    'a about after again all also an and any are as at back be been before being but by can could did do does down during each even for from get gets got ' +
    'had has have he her here his how i if in into is it its just like made make makes making many may might more most much must my no not of off on one ' +
    'only or other our out over own per said say says she should so some still such than that the their them then there these they this those three through ' +
    'to today too two under until up us use used uses using via was way ways we were what when where which while who why will with within without would you ' +
    'your new now available introducing announcing announces announced day days month months week weeks year years time times first next last latest north east ' +
    'south west central usd eur gbp cagr million billion trillion percent best top deal deals ' +
    DATES
  ).split(' '),
);

/**
 * Words are read once per spelling, of which there are far fewer than words, and stored as numbers,
 * not as objects.
 */
export function createWordReader(): WordReader {
  const [spellings, keys] = [new Map<string, number>(), new Map<string, number>()];
  const [keyTexts, keyOfSpelling, signsOfSpelling]: [string[], number[], number[]] = [[], [], []];
  const opensBehind = memoize((between) => OPENING.test(between));

  const numberOf = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, keyTexts.length);
    return keyTexts.push(key) - 1;
  };
  const spell = (text: string): number => {
    const known = spellings.get(text);
    if (known !== undefined) return known;
    const whole = wordKey(text);
    const key = singular(whole);
    spellings.set(text, keyOfSpelling.length);
    signsOfSpelling.push((hasCapital(text) ? CAPITAL : 0) | (isTelling(whole, key) ? TELLING : 0));
    return keyOfSpelling.push(numberOf(key)) - 1;
  };

  return {
    read: (text) => {
      let end = 0;
      return placedSpellingsOf(text).map(({ text: spelling, at }, place) => {
        const between = text.slice(end, at);
        const [number, isFirst] = [spell(spelling), place === 0];
        const signs = signsOfSpelling[number] ?? 0;
        end = at + spelling.length;
        return {
          text: spelling,
          key: keyOfSpelling[number] ?? 0,
          joined: !isFirst && (between === ' ' || between === '-'),
          opens: isFirst || (between !== ' ' && opensBehind(between)),
          capital: (signs & CAPITAL) !== 0,
          telling: (signs & TELLING) !== 0,
        };
      });
    },
    keyOf: (number) => keyTexts[number] ?? '',
    numberOf,
  };
}

const CAPITAL = 1;
const TELLING = 2;

const hasCapital = (word: string): boolean =>
  word !== word.toLowerCase() || word === word.toUpperCase();

const isTelling = (whole: string, key: string): boolean =>
  key.length > 1 && !(EMPTY.has(whole) || isNumber(key));

/**
 * English plurals lose their s: `regions` is `region`; `access`, `status`, `analysis` and `AWS`
 * stay.
 */
const singular = (key: string): string =>
  key.length > 3 && /[^suia']s$/.test(key) ? key.slice(0, -1) : key;

/** Title-case headlines, in which every longer word has a capital: there capitals say nothing. */
export function isTitleCase(words: readonly StoryWord[]): boolean {
  const long = words.filter(({ text, opens, telling }) => telling && !opens && text.length > 3);
  return (
    long.length > 0 && long.filter(({ capital }) => capital).length >= long.length * TITLE_CASE
  );
}

const TITLE_CASE = 0.7;
