/**
 * The place of each word in a text, by the word's number; NOWHERE for all others. A small hash
 * table with open addressing: a lead is compared with some 400 texts of 30 words, most of which it
 * does not have, and a `Map` would hash numbers that are hashes already.
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

/** Four times as many slots as words, so that most missing words meet an empty slot at once. */
const slotsFor = (words: number): number => 2 ** Math.ceil(Math.log2(4 * Math.max(1, words)));

/** The lowest bits of a word's number are its script. */
const slotOf = (word: number): number => word >>> 3;
