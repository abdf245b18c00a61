import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import {
  CONTAINED_WORTH,
  FURTHEST_DAYS,
  HEADED_THINGS,
  RARE_STORIES,
} from '#src/content/coverage/storyline-rules.ts';
import { judgeLink, type KnownTerms, type Reason, type Telling } from './judge-link.ts';
import { worthOf } from './terms/rarity.ts';
import { FIGURES, UNKNOWN } from './terms/read-headline.ts';
import { createTally, type Tally } from './terms/tally.ts';
import { isPair } from './terms/vocabulary.ts';
import { createWordIndex } from './terms/word-index.ts';

/** Story number `later` continues story number `earlier`. */
export type FoundLink = {
  readonly earlier: number;
  readonly later: number;
  readonly reason: Reason;
};

const HOUR_MS = 3_600_000;

/** Nearer than this, two stories are on one event, not on the next one. Milliseconds. */
const NEAREST = EVENT_HOURS * HOUR_MS;
const FURTHEST = FURTHEST_DAYS * 24 * HOUR_MS;

/** Earlier stories per story that are compared by headline words. */
const JUDGED = 24;

/** A headline word in more stories than this finds none. */
const MOST_HELD = 80;

/** The stories that a story lists in its coverage, by number. */
type Listed = (story: number) => readonly number[];

/**
 * Finds which stories continue which. `stories` are in time order, the earliest first. Each is
 * compared only with earlier ones that share a headline word or a rare term of its text, or that it
 * lists itself, so the work is linear in the archive.
 */
export function findLinks(
  stories: readonly Telling[],
  known: KnownTerms,
  listed: Listed,
): FoundLink[] {
  const words = known.vocabulary.words();
  const headlines = createWordIndex(words + UNNUMBERED, MOST_HELD);
  const texts = createWordIndex(words, RARE_STORIES);
  const soFar = new Uint32Array(words);
  const tally = createTally(stories.length);
  return stories.flatMap((story, later) => {
    for (const terms of [story.terms.headed, story.terms.told]) countWords(soFar, terms);
    const worth = (word: number): number => worthOf(soFar[word] ?? 0, later + 1);
    const isMeant = (earlier: number): boolean => isBetween(stories[earlier], story);
    const rare = rareWords(story, known);
    const headline = story.headline.telling.numbers;

    for (const word of rare)
      texts.each(word, (earlier) => isMeant(earlier) && tally.add(earlier, 1));
    const met = new Map(tally.take(HEADED_THINGS));
    for (const word of headline) {
      const value = worth(word);
      headlines.each(word + UNNUMBERED, (earlier) => isMeant(earlier) && tally.add(earlier, value));
    }
    for (const earlier of [...nearest(tally), ...listed(later).filter(isMeant)])
      if (!met.has(earlier)) met.set(earlier, 0);

    for (const word of headline) headlines.hold(word + UNNUMBERED, later);
    for (const word of rare) texts.hold(word, later);
    return [...met]
      .sort(([a], [b]) => b - a)
      .flatMap(([earlier, shared]): FoundLink[] => {
        const other = stories[earlier];
        const reason =
          other && judgeLink(other, story, known, { worth, mayBeMatter: shared >= HEADED_THINGS });
        return reason ? [{ earlier, later, reason }] : [];
      });
  });
}

/** Words without their own number come before the others. */
const UNNUMBERED = -Math.min(FIGURES, UNKNOWN);

function countWords(soFar: Uint32Array, terms: Int32Array): void {
  for (const term of terms) {
    // Pairs come after the words.
    if (isPair(term)) return;
    soFar[term] = (soFar[term] ?? 0) + 1;
  }
}

function rareWords({ terms }: Telling, { rarity }: KnownTerms): number[] {
  const rare: number[] = [];
  for (const list of [terms.headed, terms.told])
    for (const term of list) {
      if (isPair(term)) break;
      if (rarity.isRare(term)) rare.push(term);
    }
  return rare;
}

const isBetween = (earlier: Telling | undefined, { time }: Telling): boolean =>
  earlier !== undefined && time - earlier.time > NEAREST && time - earlier.time <= FURTHEST;

/** The stories that share most words by worth, at most JUDGED. */
function nearest(tally: Tally): number[] {
  // A story that shares less is hardly the next stage of one thing; words with other endings are
  // not counted here.
  const found = tally.take(CONTAINED_WORTH / 2).sort(([x, a], [y, b]) => b - a || y - x);
  return found.slice(0, JUDGED).map(([earlier]) => earlier);
}
