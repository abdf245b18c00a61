import { EVENT_HOURS } from '#src/content/coverage.ts';
import { CONTAINED_WORTH, FURTHEST_DAYS, HEADED_THINGS } from '#src/content/storyline-rules.ts';
import { judgeLink, type Known, type Reason, type Telling } from './judge-link.ts';
import { worthOf } from './terms/rarity.ts';

/** Story number `later` continues story number `earlier`. */
export type FoundLink = { readonly earlier: number; readonly later: number; readonly reason: Reason };

const HOUR = 3_600_000;

/** Nearer than this, two stories tell of one event and not of what came next. Milliseconds, like the furthest. */
const NEAREST = EVENT_HOURS * HOUR;
const FURTHEST = FURTHEST_DAYS * 24 * HOUR;

/** The earlier stories that are judged for each by the words of their headlines. */
const JUDGED = 24;

/** A word of a headline that more stories have than this leads to none of them. */
const MOST_HELD = 80;

/** What finding links needs beside the stories: which of them lists which in its coverage, by number. */
type Listed = (story: number) => readonly number[];

/**
 * Finds which stories continue which. `stories` stand in the order of time, the earliest first. Each is compared only with earlier
 * ones that share a word of its headline or something rare of its text, or that it lists itself, so that the work grows with the
 * archive and not with its square.
 */
export function findLinks(stories: readonly Telling[], known: Known, listed: Listed): FoundLink[] {
  const indexes: Indexes = { headlines: new Map(), texts: new Map() };
  const soFar = new Uint32Array(known.vocabulary.size());
  return stories.flatMap((story, later) => {
    for (const terms of [story.terms.headed, story.terms.told]) count(soFar, terms);
    const worth = (term: number): number => worthOf(soFar[term] ?? 0, later + 1);
    const words = { headline: story.headline.telling.map(({ number }) => number), rare: rareWords(story, known) };
    const met = meet(words, { story, stories, worth, indexes });
    for (const earlier of listed(later)) if (!met.has(earlier) && isBetween(stories[earlier], story)) met.set(earlier, 0);
    for (const word of words.headline) hold(indexes.headlines, word, later);
    for (const word of words.rare) hold(indexes.texts, word, later);
    return [...met]
      .sort(([a], [b]) => b - a)
      .flatMap(([earlier, shared]): FoundLink[] => {
        const other = stories[earlier];
        const reason = other && judgeLink(other, story, known, { worth, mayBeMatter: shared >= HEADED_THINGS });
        return reason ? [{ earlier, later, reason }] : [];
      });
  });
}

type Indexes = { readonly headlines: Map<number, number[]>; readonly texts: Map<number, number[]> };

function count(soFar: Uint32Array, terms: Int32Array): void {
  for (const term of terms) soFar[term] = (soFar[term] ?? 0) + 1;
}

type Words = { readonly headline: readonly number[]; readonly rare: readonly number[] };

/** The earlier stories to judge, and how many rare words each shares. */
function meet({ headline, rare }: Words, place: Place & { readonly indexes: Indexes }): Map<number, number> {
  const met = sharedIn(rare, place.indexes.texts, place);
  for (const earlier of nearest(headline, place.indexes.headlines, place)) if (!met.has(earlier)) met.set(earlier, 0);
  return met;
}

function hold(index: Map<number, number[]>, word: number, story: number): void {
  const held = index.get(word);
  if (held) held.push(story);
  else index.set(word, [story]);
}

const rareWords = ({ terms }: Telling, { vocabulary, rarity }: Known): number[] =>
  [...terms.headed, ...terms.told].filter((term) => rarity.isRare(term) && !vocabulary.isPair(term));

type Place = { readonly story: Telling; readonly stories: readonly Telling[]; readonly worth: (term: number) => number };

const isBetween = (earlier: Telling | undefined, { time }: Telling): boolean =>
  earlier !== undefined && time - earlier.time > NEAREST && time - earlier.time <= FURTHEST;

/** The earlier stories of the right age that share any of these words, and how many. Each word is in few stories. */
function sharedIn(
  words: readonly number[],
  index: ReadonlyMap<number, readonly number[]>,
  { story, stories }: Place,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of words)
    for (const earlier of index.get(word) ?? [])
      if (isBetween(stories[earlier], story)) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
  for (const [earlier, count] of shared) if (count < HEADED_THINGS) shared.delete(earlier);
  return shared;
}

/** The earlier stories of the right age that share most of these words, at most JUDGED. */
function nearest(
  words: readonly number[],
  index: ReadonlyMap<number, readonly number[]>,
  { story, stories, worth }: Place,
): number[] {
  const shared = new Map<number, number>();
  for (const word of words) {
    const held = index.get(word) ?? [];
    if (held.length > MOST_HELD) continue;
    const value = worth(word);
    for (const earlier of held) if (isBetween(stories[earlier], story)) shared.set(earlier, (shared.get(earlier) ?? 0) + value);
  }
  // What shares less is hardly the next stage of one thing; words with other endings are not counted here.
  const found = [...shared].filter(([, value]) => value >= CONTAINED_WORTH / 2).sort(([x, a], [y, b]) => b - a || y - x);
  return found.slice(0, JUDGED).map(([earlier]) => earlier);
}
