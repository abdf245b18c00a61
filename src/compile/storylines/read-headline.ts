import type { Rarity } from './rarity.ts';
import { pairAt, type StoryTerms, termsOf } from './read-terms.ts';
import { isTitleCase, type StoryWord } from './story-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a headline says of what its story is about, in terms of the vocabulary. */
export type Headline = {
  /** All its terms. */
  readonly terms: ReadonlySet<number>;
  /** Its words alone. */
  readonly words: ReadonlySet<number>;
  /** The squares of what its words are worth, added up. */
  readonly square: number;
  /** Names in it, those that stand everywhere in the archive left out. */
  readonly names: ReadonlySet<number>;
  /** Those of them that the headline is about, and not what that is in, for, with or on. */
  readonly subject: ReadonlySet<number>;
  /** The name that the subject begins with; two where the headline begins anew behind a colon. */
  readonly leads: ReadonlySet<number>;
  /** It names a month or a day: one of a series, or of a calendar. */
  readonly dated: boolean;
  /** The headline without dates and numbers: two that share it are instalments or copies. */
  readonly form: string;
};

/** Words that hang on what a headline is about where that takes place, what it is for, or what it comes with. */
const ATTACHING = new Set('in for on with and from by at via using across under within into'.split(' '));

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4])$/;
const DAY = /^(?:\d+-)?\d+(?:st|nd|rd|th)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)?$/;

/** Reads a headline, once all of the archive has been counted. */
export function readHeadline({ headline }: StoryTerms, vocabulary: Vocabulary, rarity: Rarity): Headline {
  const terms = new Set(termsOf(headline, vocabulary));
  const words = new Set([...terms].filter((term) => !vocabulary.isPair(term)));
  const { names, subject, leads } = readNames(headline, vocabulary, rarity);
  return {
    terms,
    words,
    square: rarity.square(words),
    names,
    subject,
    leads,
    dated: headline.some(({ key }) => MONTH.test(key) || DAY.test(key)),
    form: headline.flatMap(({ key }) => (MONTH.test(key) || ORDINAL.test(key) ? [] : [key])).join(' '),
  };
}

function readNames(words: readonly StoryWord[], vocabulary: Vocabulary, rarity: Rarity) {
  const found = { names: new Set<number>(), subject: new Set<number>(), leads: new Set<number>() };
  const titleCase = isTitleCase(words);
  let [named, attached, led] = [false, false, false];
  for (const word of words) {
    const { key, telling, capital, opens, anew, aside, joined } = word;
    if (anew) [named, attached, led] = [false, false, false];
    // The name that it begins with ends where something stands between its words.
    led ||= found.leads.size > 0 && !anew && !joined;
    attached ||= aside || (named && ATTACHING.has(key));
    const number = vocabulary.numberOf(word);
    const isName = telling && vocabulary.isName(number) && (titleCase || opens || capital);
    named ||= isName;
    if (!isName || rarity.isEverywhere(number)) continue;
    found.names.add(number);
    if (attached) continue;
    found.subject.add(number);
    if (!led) found.leads.add(number);
    led ||= rarity.isRare(number);
  }
  return found;
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
