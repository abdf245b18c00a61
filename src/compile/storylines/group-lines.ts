import type { FoundLink } from './find-links.ts';

/** Stories that are all linked to one of them, the hub, by one rare word of their headlines. */
export type FoundLine = {
  readonly hub: number;
  /** The others, each with its link to the hub. */
  readonly others: ReadonlyMap<number, FoundLink>;
};

/** Stories of the smallest line. */
const LEAST = 2;

/**
 * Groups linked stories into storylines. Links of links do not count: every story of a line is linked to its hub itself, and all of them have
 * one rare word in their headlines. A story stands in one line at most, the largest that it can be in.
 */
export function groupLines(links: readonly FoundLink[]): FoundLine[] {
  const taken = new Set<number>();
  const lines: FoundLine[] = [];
  for (const { hub, others } of starsOf(links)) {
    const free = new Map([...others].filter(([story]) => !taken.has(story)));
    if (taken.has(hub) || free.size + 1 < LEAST) continue;
    for (const story of [hub, ...free.keys()]) taken.add(story);
    lines.push({ hub, others: free });
  }
  return lines;
}

/** A story, a rare word of its headline, and the stories linked to it by that word. */
type Star = { readonly hub: number; readonly word: number; readonly others: Map<number, FoundLink>; rank: number };

/** Every star that is large enough for a line, the largest first, then the one with the better links. */
function starsOf(links: readonly FoundLink[]): Star[] {
  const stars = new Map<string, Star>();
  const add = (hub: number, word: number, other: number, link: FoundLink): void => {
    const key = `${hub} ${word}`;
    const star = stars.get(key) ?? { hub, word, others: new Map(), rank: 0 };
    star.others.set(other, link);
    star.rank += link.reason.rank;
    stars.set(key, star);
  };
  for (const link of links) {
    for (const word of link.reason.anchors) {
      add(link.earlier, word, link.later, link);
      add(link.later, word, link.earlier, link);
    }
  }
  return [...stars.values()]
    .filter(({ others }) => others.size + 1 >= LEAST)
    .sort((a, b) => b.others.size - a.others.size || b.rank - a.rank || a.hub - b.hub || a.word - b.word);
}
