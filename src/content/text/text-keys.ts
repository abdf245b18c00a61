/** Fewest words of a title, and of an excerpt, that cannot be equal by chance. */
export const TITLE_WORDS = 5;
export const EXCERPT_WORDS = 12;

/** Words in a shingle. */
const SHINGLE = 3;

/**
 * A title's key, made of its word numbers; undefined for fewer than TITLE_WORDS. 64 bits, in which
 * no two titles of an archive are alike by chance: the numbers themselves would be as long as the
 * title.
 */
export function titleKey(words: readonly number[]): string | undefined {
  if (words.length < TITLE_WORDS) return undefined;
  let [one, other] = [words.length, 0x811c9dc5];
  for (const word of words) {
    one = Math.imul(one ^ (word + 1), 0x9e3779b1) ^ (one >>> 15);
    other = Math.imul(other ^ word, 0x01000193) ^ (other >>> 13);
  }
  return `${(one >>> 0).toString(36)} ${(other >>> 0).toString(36)}`;
}

/**
 * An excerpt's keys, made of its word numbers: one number for every SHINGLE adjacent words, each
 * once. None for fewer than EXCERPT_WORDS.
 */
export function shinglesOf(words: readonly number[]): Int32Array {
  const shingles = new Set<number>();
  for (let end = SHINGLE; words.length >= EXCERPT_WORDS && end <= words.length; end += 1) {
    let mixed = 0;
    // Different words can give one number, about once in a thousand million times.
    for (let at = end - SHINGLE; at < end; at += 1)
      mixed = Math.imul(mixed ^ ((words[at] ?? 0) + 1), 0x9e3779b1);
    shingles.add(mixed);
  }
  return Int32Array.from(shingles);
}

/** One number for all words of an excerpt, however few; 0 for an excerpt without words. */
export function excerptKey(words: readonly number[]): number {
  let mixed = 0;
  for (const word of words) mixed = Math.imul(mixed ^ (word + 1), 0x9e3779b1) ^ (mixed >>> 15);
  return words.length === 0 ? 0 : mixed | 1;
}
