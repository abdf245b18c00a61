import { searchSpellingsOf } from '#src/content/search/search-words.ts';

/** Visible ASCII and blanks, without what can be the sign of a code. */
const PLAIN = /^(?:[ !"$-*,\-/:-~]|[0-9]|\.(?![A-Z]))*$/;

/** Of ASCII: 1 letters and digits, 2 signs that can be inside a word; capitals count as small. */
const kinds = new Uint8Array(128);
const small = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  small[code] = character.toLowerCase().charCodeAt(0);
  if (/[A-Za-z0-9]/.test(character)) kinds[code] = 1;
  else if (/[.,'&-]/.test(character)) kinds[code] = 2;
}

const FIRST_SLOTS = 1 << 17;
/** Numbers of a slot: two hashes of a word, and its term and 1 (0 in an empty slot). */
const WIDTH = 3;

/**
 * Reads the words of texts as numbers of terms. The same words as `searchSpellingsOf`: of a text in
 * plain ASCII found without making a string of each, which takes a tenth of the time, and an
 * archive of 100,000 stories has thirty million.
 */
export class WordScanner {
  readonly #termsIn: (spelling: string) => Iterable<number>;
  readonly #numberOf: (term: string) => number;
  #slots = new Int32Array(FIRST_SLOTS * WIDTH);
  #used = 0;

  constructor(termsIn: (spelling: string) => Iterable<number>, numberOf: (term: string) => number) {
    this.#termsIn = termsIn;
    this.#numberOf = numberOf;
  }

  /** Tells the terms of each word of a text, and which word of the text it is. */
  scan(text: string, tell: (term: number, word: number) => void): void {
    if (PLAIN.test(text)) this.#scanPlain(text, tell);
    else
      for (const [word, spelling] of searchSpellingsOf(text).entries())
        this.#tellAll(spelling, word, tell);
  }

  #scanPlain(text: string, tell: (term: number, word: number) => void): void {
    let word = 0;
    for (let at = 0; at < text.length; ) {
      const from = at;
      let [hash, check] = [0x811c9dc5, 0];
      for (; at < text.length && kinds[text.charCodeAt(at)] === 1; at += 1) {
        const letter = small[text.charCodeAt(at)] ?? 0;
        hash = Math.imul(hash ^ letter, 0x01000193);
        check = (Math.imul(check, 31) + letter) | 0;
      }
      if (at === from) {
        at += 1;
        continue;
      }
      const end = endOfWord(text, at);
      if (end > at) this.#tellAll(text.slice(from, end), word, tell);
      else
        tell(this.#find(hash | 0, check) ?? this.#add(text.slice(from, at), hash | 0, check), word);
      word += 1;
      at = end;
    }
  }

  #tellAll(spelling: string, word: number, tell: (term: number, word: number) => void): void {
    for (const term of this.#termsIn(spelling)) tell(term, word);
  }

  /**
   * The term of a word by two hashes of 32 bits: two of 100,000 words are equal in both once in a
   * thousand million archives, and reading the word itself would take most of the time.
   */
  #find(hash: number, check: number): number | undefined {
    const slots = this.#slots;
    for (let at = this.#slotOf(hash); (slots[at + 2] ?? 0) !== 0; at = (at + WIDTH) % slots.length)
      if (slots[at] === hash && slots[at + 1] === check) return (slots[at + 2] ?? 0) - 1;
    return undefined;
  }

  #add(word: string, hash: number, check: number): number {
    const term = this.#numberOf(word.toLowerCase());
    this.#used += 1;
    if (this.#used * 2 * WIDTH > this.#slots.length) this.#grow();
    this.#put(hash, check, term + 1);
    return term;
  }

  #put(hash: number, check: number, term: number): void {
    let at = this.#slotOf(hash);
    while ((this.#slots[at + 2] ?? 0) !== 0) at = (at + WIDTH) % this.#slots.length;
    this.#slots[at] = hash;
    this.#slots[at + 1] = check;
    this.#slots[at + 2] = term;
  }

  #slotOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) & (this.#slots.length / WIDTH - 1)) * WIDTH;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WIDTH)
      if ((before[at + 2] ?? 0) !== 0)
        this.#put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  }
}

/** Where a word ends whose letters and digits end at `at`: signs with letters behind go on. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (kinds[text.charCodeAt(at)] === 2 && kinds[text.charCodeAt(at + 1)] === 1) {
    at += 1;
    while (kinds[text.charCodeAt(at)] === 1) at += 1;
  }
  return at;
}
