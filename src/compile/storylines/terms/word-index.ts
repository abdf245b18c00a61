/** The stories that have each word of an archive. */
export type WordIndex = {
  readonly hold: (word: number, story: number) => void;
  /** Calls back with each story that has a word; with none if too many do. */
  readonly each: (word: number, told: (story: number) => void) => void;
};

/** Marks the end of a word's chain. */
const END = -1;

/**
 * An index of `words` words, each with a chain of its stories, the latest first. A word in more
 * than `most` stories has none. Chains are numbers in few arrays, not an array per word.
 */
export function createWordIndex(words: number, most: number): WordIndex {
  const [lengths, lasts] = [new Int32Array(words), new Int32Array(words).fill(END)];
  const [stories, befores]: [number[], number[]] = [[], []];
  return {
    hold: (word, story) => {
      const length = lengths[word] ?? most;
      lengths[word] = length + 1;
      if (length > most) return;
      befores.push(lasts[word] ?? END);
      lasts[word] = stories.push(story) - 1;
    },
    each: (word, told) => {
      if ((lengths[word] ?? 0) > most) return;
      for (let at = lasts[word] ?? END; at !== END; at = befores[at] ?? END)
        told(stories[at] ?? END);
    },
  };
}
