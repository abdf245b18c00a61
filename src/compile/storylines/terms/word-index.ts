/** Which stories hold each word of an archive. */
export type WordIndex = {
  readonly hold: (word: number, story: number) => void;
  /** Tells of each story that holds a word; of none when too many do. */
  readonly each: (word: number, told: (story: number) => void) => void;
};

/** Stands behind the last story of a word. */
const END = -1;

/**
 * An index of `words` words, each in a chain of the stories that hold it, the latest first. A word
 * that more than `most` stories hold leads to none of them. Chains are numbers in few arrays, and
 * not an array for each word.
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
