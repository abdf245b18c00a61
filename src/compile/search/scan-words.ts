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

const FIRST_SLOTS = 1 << 16;

/**
 * Reads the words of texts as numbers of terms. The same words as `searchSpellingsOf`: of a text in
 * plain ASCII found without making a string of each, which takes a tenth of the time, and an
 * archive of 100,000 stories has thirty million.
 */
export class WordScanner {
  readonly #termsIn: (spelling: string) => Iterable<number>;
  readonly #numberOf: (term: string) => number;
  /** Places in the lists below and 1, by hash. */
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  readonly #terms: number[] = [];

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
      let hash = 0x811c9dc5;
      for (; at < text.length && kinds[text.charCodeAt(at)] === 1; at += 1)
        hash = Math.imul(hash ^ (small[text.charCodeAt(at)] ?? 0), 0x01000193);
      if (at === from) {
        at += 1;
        continue;
      }
      const end = endOfWord(text, at);
      if (end > at) this.#tellAll(text.slice(from, end), word, tell);
      else tell(this.#plainTerm(text, from, at, hash), word);
      word += 1;
      at = end;
    }
  }

  #tellAll(spelling: string, word: number, tell: (term: number, word: number) => void): void {
    for (const term of this.#termsIn(spelling)) tell(term, word);
  }

  /** The term of the letters and digits of a text from a place up to another. */
  #plainTerm(text: string, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && isSame(this.#words[held - 1] ?? '', text, from, to))
        return this.#terms[held - 1] ?? 0;
      slot = (slot + 1) & mask;
    }
    const word = text.slice(from, to).toLowerCase();
    const term = this.#numberOf(word);
    this.#words.push(word);
    this.#hashes.push(hash);
    this.#terms.push(term);
    this.#slots[slot] = this.#words.length;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return term;
  }

  #grow(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1);
    for (const [at, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = at + 1;
    }
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

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== small[text.charCodeAt(from + at)]) return false;
  return true;
}
