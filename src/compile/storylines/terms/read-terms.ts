import type { Article, Report } from '../../articles/article.ts';
import type { Covering } from '../../coverage/draft.ts';
import type { ListArena } from './list-arena.ts';
import { NOT_TELLING, type NumberedHeadline, termsOfMany } from './shared-terms.ts';
import type { StoryWord, WordReader } from './story-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The parts of a report in a coverage that are compared. */
export type LinkedReport = Pick<
  Covering,
  'id' | 'tier' | 'offset' | 'time' | 'story' | 'copyOf'
> & {
  readonly report: Pick<Report, 'title'> & { readonly provider: { readonly domain: string } };
};

/** The parts of a story that are compared. */
export type LinkedDraft = {
  readonly article: Pick<Article, 'slug' | 'title' | 'excerpt' | 'keys'> & {
    readonly provider: { readonly domain: string };
  };
  readonly coverage: readonly LinkedReport[];
  /** Id of the report with the lead's text. */
  readonly copyOf?: string | undefined;
  /** Milliseconds. */
  readonly time: number;
  /** Without a known time it is neither earlier nor later than others. */
  readonly isDated: boolean;
};

/** The terms of a story, as ascending numbers of the vocabulary. */
export type StoryTerms = {
  /** Terms of the headline, or of several others' headlines on the same event. */
  readonly headed: Int32Array;
  /** Terms of the excerpt that are in no headline. */
  readonly told: Int32Array;
};

/**
 * Characters of an excerpt, and headlines of a coverage, that are read: a story says early what it
 * is about.
 */
const EXCERPT = 300;
const HEADLINES = 40;

/** Reads the terms of stories and counts them in the vocabulary. */
export function createTermReader(
  vocabulary: Vocabulary,
  { read }: WordReader,
  keep: ListArena,
): (draft: LinkedDraft) => StoryTerms {
  const cased = new Set<string>();
  const readOther = (title: string): NumberedHeadline => {
    const words = read(title);
    // A headline of many stories is one text.
    if (!cased.has(title)) vocabulary.seeCase(words);
    cased.add(title);
    return {
      words,
      numbers: words.map((word) => (word.telling ? vocabulary.numberOf(word) : NOT_TELLING)),
    };
  };

  return ({ article, coverage, time }) => {
    const headline = read(article.title);
    const excerpt = read(article.excerpt.slice(0, EXCERPT));
    vocabulary.seeCase(headline);
    vocabulary.seeCase(excerpt);
    const others = new Set(
      coverage.flatMap(({ report, tier }) => (tier === 'event' ? [report.title] : [])),
    );
    const inOthers = termsOfMany([...others].slice(0, HEADLINES).map(readOther), vocabulary);
    const headed = new Set([...termsOf(headline, vocabulary), ...inOthers]);
    const told = termsOf(excerpt, vocabulary).filter((term) => !headed.has(term));
    vocabulary.count(headed, time);
    vocabulary.count(told, time);
    return { headed: keep([...headed]).sort(), told: keep(told).sort() };
  };
}

/** Each telling word, and each adjacent pair of them, once. */
function termsOf(words: readonly StoryWord[], vocabulary: Vocabulary): number[] {
  const terms = new Set<number>();
  words.forEach((word, at) => {
    if (!word.telling) return;
    terms.add(vocabulary.numberOf(word));
    const pair = pairAt(words, at, vocabulary);
    if (pair !== undefined) terms.add(pair);
  });
  return [...terms];
}

/** The same for terms that stories have: a report's other terms need no number. */
export function knownTermsOf(
  words: readonly StoryWord[],
  { find, findPair }: Vocabulary,
): number[] {
  const terms = new Set<number>();
  let before: number | undefined;
  for (const word of words) {
    const number = word.telling ? find(word.key) : undefined;
    const pair =
      word.joined && before !== undefined && number !== undefined
        ? findPair(before, number)
        : undefined;
    if (number !== undefined) terms.add(number);
    if (pair !== undefined) terms.add(pair);
    before = number;
  }
  return [...terms];
}

/** The pair of a word and the one before it. */
function pairAt(
  words: readonly StoryWord[],
  at: number,
  { numberOf, pairOf }: Vocabulary,
): number | undefined {
  const [before, word] = [words[at - 1], words[at]];
  return word?.telling && word.joined && before?.telling
    ? pairOf(numberOf(before), numberOf(word))
    : undefined;
}
