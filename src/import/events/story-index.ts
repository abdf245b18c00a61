import type { Worth } from './word-worth.ts';

/** Stories looked at per report, those with the rarest words in common. */
const MOST_STORIES = 32;
/**
 * Postings looked at per report, rarest words first: commoner words find no other stories that are
 * near enough, and with them a report would be compared with a part of all stories.
 */
const MOST_POSTINGS = 1000;

/** Milliseconds since 1970, both included. */
export type TimeSpan = { readonly from: number; readonly to: number };

/**
 * An index of stories by their words, for finding those that a report can belong to: no report is
 * compared with all stories. Stories are named by their place in the order in which they came.
 */
export function createStoryIndex(worth: Worth) {
  const postings = new Map<number, number[]>();
  const points: number[] = [];
  const times: number[] = [];

  type Posting = { readonly word: number; readonly stories: readonly number[] };

  /** Gives near stories the worth of each word; returns those that got any. */
  function addPoints(lists: readonly Posting[], span: TimeSpan): number[] {
    const found: number[] = [];
    let left = MOST_POSTINGS;
    for (const posting of lists) {
      left -= posting.stories.length;
      // A report whose rarest word is as common as this is still compared by it.
      if (left < 0 && found.length > 0) break;
      addWord(posting, span, found);
    }
    return found;
  }

  function addWord({ word, stories }: Posting, { from, to }: TimeSpan, found: number[]): void {
    const adds = worth.of(word, 0, 0);
    for (const story of stories) {
      const time = times[story] ?? 0;
      if (time < from || time > to) continue;
      const before = points[story] ?? 0;
      if (before === 0) found.push(story);
      points[story] = before + adds;
    }
  }

  return {
    /** Adds words of a story, each at most once; `time` is its lead’s. */
    add(story: number, time: number, words: Iterable<number>): void {
      points[story] ??= 0;
      times[story] = time;
      for (const word of words) {
        if (worth.of(word, 0, 0) < worth.least(word)) continue;
        const held = postings.get(word);
        if (held) held.push(story);
        else postings.set(word, [story]);
      }
    },

    /**
     * The stories that share most with these words, by the worth of the shared words, of equals the
     * first, among those with a lead in `span`.
     */
    find(words: Iterable<number>, span: TimeSpan): number[] {
      const lists = [...words].flatMap((word) => {
        const stories = postings.get(word);
        return stories ? [{ word, stories }] : [];
      });
      lists.sort((a, b) => a.stories.length - b.stories.length || a.word - b.word);
      const found = addPoints(lists, span);
      const best = found
        .map((story) => ({ story, shared: points[story] ?? 0 }))
        .sort((a, b) => b.shared - a.shared || a.story - b.story)
        .slice(0, MOST_STORIES)
        .map(({ story }) => story);
      for (const story of found) points[story] = 0;
      return best;
    },
  };
}
