import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { encodeHeat, storiesPerDigit } from '#src/content/search/heat-levels.ts';
import { encodePostings } from '#src/content/search/posting-codec.ts';
import type { SearchPart, TermRanges } from '#src/content/search/search-shapes.ts';
import { keyOfTerm } from '#src/content/search/search-terms.ts';
import { canBeMistyped } from '#src/content/search/search-words.ts';
import { encodeTerms, type ListedTerm, levelOf } from '#src/content/search/term-list.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import type { BundleFile } from '../bundle/contents.ts';
import { named } from '../bundle/name-file.ts';
import { indexPart, type PartIndex } from './part-index.ts';
import type { StorySource } from './searched-story.ts';
import { Ranges, rangesOf } from './term-ranges.ts';

/**
 * Characters of a file of terms or of endings, of which a word of a search costs one of each part,
 * and of postings; only one with a very common term has more. Few stories have a small index, and a
 * short list of their heat: of them there are fewer and larger files.
 */
const LIMITS = { terms: 3_800, endings: 3_800, postings: 7_000 };
const LIMITS_OF_FEW = { terms: 15_000, endings: 17_400, postings: 27_000 };
const FEW_STORIES = 2_000;
type Limits = typeof LIMITS;

/** The files of a part of the archive; returns what the beginning of a search says of it. */
export function* partFiles(
  stories: readonly StorySource[],
): Generator<BundleFile, SearchPart, void> {
  const index = indexPart(stories.map(({ read }) => read));
  const terms = index.terms.map((term) => ({ term, level: levelOf(index.storiesWith(term)) }));
  const limits = stories.length > FEW_STORIES ? LIMITS : LIMITS_OF_FEW;
  const words = yield* wordFiles(terms, index, { total: stories.length, limits });
  const endings = yield* endingFiles(terms, limits);
  const perDigit = storiesPerDigit(stories.length);
  const heat = named(fileTable.searchHeat, {
    format: FORMAT,
    levels: encodeHeat(
      stories.map((story) => story.heat),
      perDigit,
    ),
  });
  const dates = named(fileTable.searchDates, { format: FORMAT, ...datesOf(stories) });
  yield* [heat, dates];
  return { stories: stories.length, words, endings, heat: heat.path, dates: dates.path };
}

function* wordFiles(
  listed: readonly ListedTerm[],
  index: PartIndex,
  { total, limits }: { readonly total: number; readonly limits: Limits },
): Generator<BundleFile, TermRanges, void> {
  const ranges = new Ranges();
  for (const terms of rangesOf(listed, limits.terms)) {
    const starts: number[] = [];
    const files: BundleFile[] = [];
    let held: string[] = [];
    let size = 0;
    const close = (): void => {
      if (held.length === 0) return;
      files.push(named(fileTable.searchPostings, { format: FORMAT, postings: held }));
      held = [];
      size = 0;
    };
    for (const [at, { term }] of terms.entries()) {
      const postings = encodePostings(index.postingsOf(term), total);
      if (size + postings.length > limits.postings) close();
      if (held.length === 0) starts.push(at);
      held.push(postings);
      size += postings.length + 3;
    }
    close();
    yield* files;
    const file = named(fileTable.searchWords, {
      format: FORMAT,
      terms: encodeTerms(terms),
      starts,
      postings: files.map(({ path }) => path),
    });
    yield file;
    ranges.add(terms, file);
  }
  return ranges.made;
}

function* endingFiles(
  listed: readonly ListedTerm[],
  limits: Limits,
): Generator<BundleFile, TermRanges, void> {
  const ranges = new Ranges();
  const levels = new Map<string, number>();
  for (const { term, level } of listed) {
    // Words that are only ever written with diacritics are mistyped as well.
    const key = keyOfTerm(term);
    if (canBeMistyped(key)) levels.set(key, Math.max(levels.get(key) ?? 0, level));
  }
  const words = Array.from(levels, ([key, level]) => ({ term: reversed(key), level }));
  words.sort((a, b) => (a.term < b.term ? -1 : 1));
  for (const terms of rangesOf(words, limits.endings)) {
    const file = named(fileTable.searchEndings, { format: FORMAT, terms: encodeTerms(terms) });
    yield file;
    ranges.add(terms, file);
  }
  return ranges.made;
}

/** UTF-16 units from the last to the first: only ever turned back again. */
const reversed = (term: string): string => term.split('').reverse().join('');

/** The days of stories that are newest first, as `searchDatesSchema` has them. */
function datesOf(stories: readonly StorySource[]): { days: number[]; stories: number[] } {
  const days: number[] = [];
  const counts: number[] = [];
  let before: string | undefined;
  let last = 0;
  for (const { day } of stories) {
    if (day !== before) {
      const number = dayNumber(day) ?? 0;
      days.push(days.length === 0 ? number : last - number);
      counts.push(0);
      last = number;
      before = day;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return { days, stories: counts };
}
