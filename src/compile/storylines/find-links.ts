import { EVENT_HOURS } from '#src/content/coverage.ts';
import { FURTHEST_DAYS } from '#src/content/storyline-rules.ts';
import { judgeLink, type Known, type Reason, type Telling } from './judge-link.ts';

/** Story number `later` continues story number `earlier`. */
export type FoundLink = { readonly earlier: number; readonly later: number; readonly reason: Reason };

const HOUR = 3_600_000;

/** Nearer than this, two stories tell of one event and not of what came next. Milliseconds, like the furthest. */
const NEAREST = EVENT_HOURS * HOUR;
const FURTHEST = FURTHEST_DAYS * 24 * HOUR;

/** The earlier stories that are judged for each: those whose headlines share the rarest words. */
const JUDGED = 24;

/**
 * Finds which stories continue which. `stories` stand in the order of time, the earliest first. Each is compared only with earlier
 * ones that share a rare word of its headline, found through a list of stories for each such word, so that the work grows with the archive and not
 * with its square.
 */
export function findLinks(stories: readonly Telling[], known: Known): FoundLink[] {
  const withWord = new Map<number, number[]>();
  const links: FoundLink[] = [];
  stories.forEach((story, later) => {
    const rare = [...story.headline.words].filter(known.rarity.isRare);
    for (const earlier of nearestWords(rare, { story, stories, withWord, known })) {
      const other = stories[earlier];
      const reason = other && judgeLink(other, story, known);
      if (reason) links.push({ earlier, later, reason });
    }
    for (const word of rare) {
      const held = withWord.get(word);
      if (held) held.push(later);
      else withWord.set(word, [later]);
    }
  });
  return links;
}

type Place = {
  readonly story: Telling;
  readonly stories: readonly Telling[];
  readonly withWord: ReadonlyMap<number, readonly number[]>;
  readonly known: Known;
};

/** The earlier stories of the right age that share most in their headlines, at most JUDGED. */
function nearestWords(rare: readonly number[], { story, stories, withWord, known: { rarity } }: Place): number[] {
  const worth = new Map<number, number>();
  for (const word of rare) {
    const held = withWord.get(word) ?? [];
    for (let at = held.length - 1; at >= 0; at -= 1) {
      const earlier = held[at] ?? 0;
      const gap = story.time - (stories[earlier]?.time ?? 0);
      if (gap > FURTHEST) break;
      if (gap > NEAREST) worth.set(earlier, (worth.get(earlier) ?? 0) + rarity.worth(word));
    }
  }
  const found = [...worth].sort(([x, a], [y, b]) => b - a || y - x);
  return found.slice(0, JUDGED).map(([earlier]) => earlier);
}
