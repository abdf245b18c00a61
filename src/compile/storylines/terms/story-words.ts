import { placedSpellingsOf, wordKey } from '#src/content/words.ts';
import { onceEach } from '../../once-each.ts';

/** A word of a text, as linking stories looks at it. */
export type StoryWord = {
  /** As it stands in the text. */
  readonly text: string;
  /** What equal words share, a singular and its plural too. */
  readonly key: string;
  /** Only a blank or a hyphen is between it and the word before. */
  readonly joined: boolean;
  /** A sentence begins with it, so its capital says nothing. */
  readonly opens: boolean;
  /** It stands behind a colon, where a headline begins anew. */
  readonly anew: boolean;
  /** It stands behind a bar, where what follows is a list, or who says it. */
  readonly aside: boolean;
  /** It has a capital, or is of a script that has none. */
  readonly capital: boolean;
  /** It says something of what the text is about: neither a function word nor a number, month or day. */
  readonly telling: boolean;
};

const JOIN = /^[ -]$/;
const OPENING = /[.!?:;|•"“”‘’()–—-] *$/;
const ANEW = /: *$/;
const NUMBER = /^[\d.,]+$/;

/** Whether a word is figures alone: a version, an amount, a year. */
export const isNumber = (key: string): boolean => NUMBER.test(key);

const DATES =
  'january february march april may june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday';

/** English function words, days and months, quarters of the compass, sums, and what headlines say of any news. */
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

/** A reader of texts; it gives the words of one, in order. What a word says by itself, and what stands before it, is read once for each spelling. */
export function createWordReader(): (text: string) => StoryWord[] {
  const [wordOf, signsOf] = [onceEach(readSpelling), onceEach(readSigns)];
  return (text) => {
    let end = 0;
    return placedSpellingsOf(text).map(({ text: spelling, at }, place) => {
      const { joined, opens, anew, aside } = signsOf(text.slice(end, at));
      end = at + spelling.length;
      const { key, capital, telling } = wordOf(spelling);
      const isFirst = place === 0;
      return { text: spelling, key, joined: joined && !isFirst, opens: opens || isFirst, anew, aside, capital, telling };
    });
  };
}

function readSpelling(word: string): Pick<StoryWord, 'key' | 'capital' | 'telling'> {
  const whole = wordKey(word);
  const key = singular(whole);
  return {
    key,
    capital: word !== word.toLowerCase() || word === word.toUpperCase(),
    telling: key.length > 1 && !(EMPTY.has(whole) || isNumber(key)),
  };
}

/** What the signs between a word and the one before it say. */
const readSigns = (between: string): Pick<StoryWord, 'joined' | 'opens' | 'anew' | 'aside'> => ({
  joined: JOIN.test(between),
  opens: OPENING.test(between),
  anew: ANEW.test(between),
  aside: between.includes('|'),
});

/** English plurals lose their s: `regions` is `region`; `access`, `status`, `analysis` and `AWS` stay. */
const singular = (key: string): string => (key.length > 3 && /[^suia']s$/.test(key) ? key.slice(0, -1) : key);

/** Headlines of the old kind, in which every longer word has a capital: there capitals say nothing. */
export function isTitleCase(words: readonly StoryWord[]): boolean {
  const long = words.filter(({ text, opens, telling }) => telling && !opens && text.length > 3);
  return long.length > 0 && long.filter(({ capital }) => capital).length >= long.length * TITLE_CASE;
}

const TITLE_CASE = 0.7;
