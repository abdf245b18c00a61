/**
 * The place of each of these words in a text, by its number; NOWHERE for all others. A small hash
 * table with open addressing: a lead is held against some 400 texts of 30 words, most of which it
 * has not, and a `Map` asks each time for a hash of what is one already.
 */
export function positionsOf(
  words: Int32Array,
  isMeant: (word: number) => boolean,
): (word: number) => number {
  const slots = new Int32Array(slotsFor(words.length)).fill(NOWHERE);
  const last = slots.length - 1;
  for (const [place, word] of words.entries()) {
    if (!isMeant(word)) continue;
    let slot = slotOf(word) & last;
    while (slots[slot] !== NOWHERE) slot = (slot + 1) & last;
    slots[slot] = place;
  }
  return (word) => {
    let slot = slotOf(word) & last;
    for (let place = slots[slot] ?? NOWHERE; place !== NOWHERE; place = slots[slot] ?? NOWHERE) {
      if (words[place] === word) return place;
      slot = (slot + 1) & last;
    }
    return NOWHERE;
  };
}

export const NOWHERE = -1;

/**
 * Four times as many slots as words, so that most words that are not there meet an empty one at
 * once.
 */
const slotsFor = (words: number): number => 2 ** Math.ceil(Math.log2(4 * Math.max(1, words)));

/** The lowest bits of a word's number say which script it is of. */
const slotOf = (word: number): number => word >>> 3;
