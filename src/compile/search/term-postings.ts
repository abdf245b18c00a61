import type { Postings } from '#src/content/search/posting-codec.ts';
import { ByteLists, readNumber } from './byte-lists.ts';

/** Postings of all terms, while they grow. Terms are numbered as they come. */
export class TermPostings {
  readonly #lists = new ByteLists();
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #latest: number[] = [];

  readonly numberOf = (term: string): number => {
    const held = this.#numbers.get(term);
    if (held !== undefined) return held;
    const number = this.#lists.add();
    this.#numbers.set(term, number);
    this.#counts.push(0);
    this.#latest.push(-1);
    return number;
  };

  /** Stories come in ascending order, each once for a term. */
  add(term: number, story: number, place: number): void {
    this.#lists.pushNumber(term, story - (this.#latest[term] ?? -1));
    this.#lists.push(term, place);
    this.#latest[term] = story;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
  }

  terms(): string[] {
    return [...this.#numbers.keys()];
  }

  storiesWith(term: string): number {
    return this.#counts[this.#numbers.get(term) ?? -1] ?? 0;
  }

  postingsOf(term: string): Postings {
    const count = this.storiesWith(term);
    const next = this.#lists.read(this.numberOf(term));
    const postings = { stories: new Int32Array(count), places: new Uint8Array(count) };
    let before = -1;
    for (let at = 0; at < count; at += 1) {
      before += readNumber(next);
      postings.stories[at] = before;
      postings.places[at] = next();
    }
    return postings;
  }
}
