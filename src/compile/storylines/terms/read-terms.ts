import type { Article, Report } from '../../article.ts';
import { onceEach } from '../../once-each.ts';
import type { Covering } from '../../resolve-coverage.ts';
import type { StoryWord } from './story-words.ts';
import { MOST_WORDS, type Vocabulary } from './vocabulary.ts';

/** What is looked at of a report in a story's coverage. */
export type LinkedReport = Pick<Covering, 'id' | 'tier' | 'offset' | 'time' | 'story' | 'copyOf'> & {
  readonly report: Pick<Report, 'title'> & { readonly provider: { readonly domain: string } };
};

/** What is looked at of a story. */
export type LinkedDraft = {
  readonly article: Pick<Article, 'slug' | 'title' | 'excerpt' | 'keys'> & { readonly provider: { readonly domain: string } };
  readonly coverage: readonly LinkedReport[];
  /** Id of the report that the lead has the same text as. */
  readonly copyOf?: string | undefined;
  /** Milliseconds. */
  readonly time: number;
};

/** What a story is told by: its terms, as ascending numbers of the vocabulary. */
export type StoryTerms = {
  readonly headline: readonly StoryWord[];
  /** Terms of the headline, or of the headlines of several others on the same event. */
  readonly headed: Int32Array;
  /** Terms of the excerpt that are in no headline. */
  readonly told: Int32Array;
};

/** Characters of an excerpt and headlines of a coverage that are looked at: a story says early what it is about. */
const EXCERPT = 300;
const HEADLINES = 40;

/** A term of the others' headlines counts when this share of them has it, and at least two. */
const SHARE = 0.3;

/** Reads what stories are told by, and lets the vocabulary count it. A headline that stands in many stories is taken apart once. */
export function createTermReader(
  vocabulary: Vocabulary,
  read: (text: string) => StoryWord[],
): (draft: LinkedDraft) => StoryTerms {
  const ofOther = onceEach((title) => {
    const words = read(title);
    vocabulary.seeCase(words);
    return Float64Array.from(marksOf(words, vocabulary));
  });
  const termOf = (mark: number): number =>
    mark < 0 ? vocabulary.pairOf(Math.floor(-mark / MOST_WORDS), -mark % MOST_WORDS) : mark;

  return ({ article, coverage, time }) => {
    const headline = read(article.title);
    const excerpt = read(article.excerpt.slice(0, EXCERPT));
    vocabulary.seeCase(headline);
    vocabulary.seeCase(excerpt);
    const others = new Set(coverage.flatMap(({ report, tier }) => (tier === 'event' ? [report.title] : [])));
    const inOthers = shared([...others].slice(0, HEADLINES).map(ofOther)).map(termOf);
    const headed = new Set([...termsOf(headline, vocabulary), ...inOthers]);
    const told = termsOf(excerpt, vocabulary).filter((term) => !headed.has(term));
    vocabulary.count(headed, time);
    vocabulary.count(told, time);
    return { headline, headed: Int32Array.from(headed).sort(), told: Int32Array.from(told).sort() };
  };
}

/** The marks that enough of these headlines have. */
function shared(headlines: readonly Float64Array[]): number[] {
  const counts = new Map<number, number>();
  for (const marks of headlines) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const least = Math.max(2, headlines.length * SHARE);
  return [...counts].filter(([, count]) => count >= least).map(([mark]) => mark);
}

/**
 * Each telling word by its number, and each pair of them that stands together by a negative one made of both numbers: most pairs of others'
 * headlines are in one alone, and never become terms.
 */
function marksOf(words: readonly StoryWord[], { numberOf }: Vocabulary): Set<number> {
  const marks = new Set<number>();
  words.forEach((word, at) => {
    if (!word.telling) return;
    const number = numberOf(word);
    marks.add(number);
    const before = words[at - 1];
    if (word.joined && before?.telling) marks.add(-(numberOf(before) * MOST_WORDS + number));
  });
  return marks;
}

/** Each telling word, and each pair of them that stands together, once. */
export function termsOf(words: readonly StoryWord[], vocabulary: Vocabulary): number[] {
  const terms = new Set<number>();
  words.forEach((word, at) => {
    if (!word.telling) return;
    terms.add(vocabulary.numberOf(word));
    const pair = pairAt(words, at, vocabulary);
    if (pair !== undefined) terms.add(pair);
  });
  return [...terms];
}

/** The same of those terms that stories have: a report's others are in no story, and need no number. */
export function knownTermsOf(words: readonly StoryWord[], { find, findPair }: Vocabulary): number[] {
  const terms = new Set<number>();
  let before: number | undefined;
  for (const word of words) {
    const number = word.telling ? find(word.key) : undefined;
    const pair = word.joined && before !== undefined && number !== undefined ? findPair(before, number) : undefined;
    if (number !== undefined) terms.add(number);
    if (pair !== undefined) terms.add(pair);
    before = number;
  }
  return [...terms];
}

/** The pair that the word at a place makes with the one before it. */
export function pairAt(words: readonly StoryWord[], at: number, { numberOf, pairOf }: Vocabulary): number | undefined {
  const [before, word] = [words[at - 1], words[at]];
  return word?.telling && word.joined && before?.telling ? pairOf(numberOf(before), numberOf(word)) : undefined;
}
