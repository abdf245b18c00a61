import type { Worth } from './word-worth.ts';

/** Stories looked at per report, those with the rarest words in common. */
const MOST_STORIES = 32;
/** Postings looked at per report, rarest words first; more words say the same. */
const MOST_POSTINGS = 4000;

/**
 * An index of stories by their words, for finding those that a report can belong to: no report is
 * compared with all stories. Stories are named by their place in the order in which they came.
 */
export function createStoryIndex(worth: Worth) {
  const postings = new Map<number, number[]>();
  const points: number[] = [];

  type Posting = { readonly word: number; readonly stories: readonly number[] };

  /** Gives near stories the worth of each word; returns those that got any. */
  function addPoints(lists: readonly Posting[], isNear: (story: number) => boolean): number[] {
    const found: number[] = [];
    let left = MOST_POSTINGS;
    for (const { word, stories } of lists) {
      if (left <= 0) break;
      const adds = worth.of(word, 0, 0);
      const near = stories.filter(isNear);
      for (const story of near) {
        if ((points[story] ?? 0) === 0) found.push(story);
        points[story] = (points[story] ?? 0) + adds;
      }
      left -= near.length;
    }
    return found;
  }

  return {
    /** Adds words of a story, each at most once. */
    add(story: number, words: Iterable<number>): void {
      points[story] ??= 0;
      for (const word of words) {
        if (worth.of(word, 0, 0) < worth.least(word)) continue;
        const held = postings.get(word);
        if (held) held.push(story);
        else postings.set(word, [story]);
      }
    },

    /**
     * The stories that share most with these words, by the worth of the shared words, of equals the
     * first; `isNear` says which are looked at.
     */
    find(words: Iterable<number>, isNear: (story: number) => boolean): number[] {
      const lists = [...words].flatMap((word) => {
        const stories = postings.get(word);
        return stories ? [{ word, stories }] : [];
      });
      lists.sort((a, b) => a.stories.length - b.stories.length || a.word - b.word);
      const found = addPoints(lists, isNear);
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
