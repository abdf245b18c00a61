import { PLACE, type Postings, placeInTitle } from '#src/content/search/posting-codec.ts';
import { termsOf } from '#src/content/search/search-terms.ts';
import { memoize } from '../memoize.ts';
import { WordScanner } from './scan-words.ts';
import type { SearchedStory, SearchedText } from './searched-story.ts';
import { TermPostings } from './term-postings.ts';

/** The words of a part of an archive, with the stories that have each. */
export type PartIndex = {
  /** In the order of UTF-16 units. */
  readonly terms: readonly string[];
  readonly storiesWith: (term: string) => number;
  readonly postingsOf: (term: string) => Postings;
};

/** Indexes stories in the order in which they come: the first is number 0. */
export function indexPart(stories: Iterable<() => SearchedStory>): PartIndex {
  const all = new TermPostings();
  const places = placesReader(all.numberOf);
  let number = 0;
  for (const read of stories) {
    places(read(), (term, place) => all.add(term, number, place));
    number += 1;
  }
  return {
    terms: all.terms().sort(),
    storiesWith: (term) => all.storiesWith(term),
    postingsOf: (term) => all.postingsOf(term),
  };
}

/** Returns a function that tells the best place of each term of a story. */
function placesReader(numberOf: (term: string) => number) {
  const termsIn = memoize((spelling) => termsOf(spelling).map(numberOf));
  const words = new WordScanner(termsIn, numberOf);
  const termsOfReport = reportReader(words);
  const best = new BestPlaces();
  const putText = (text: string, place: number): void =>
    words.scan(text, (term) => best.put(term, place));

  return (story: SearchedStory, tell: (term: number, place: number) => void): void => {
    words.scan(story.title, (term, word) => best.put(term, placeInTitle(word)));
    for (const name of story.names) putText(name, PLACE.name);
    putText(story.excerpt, PLACE.excerpt);
    for (const report of story.coverage)
      for (const term of termsOfReport(report)) best.put(term, PLACE.coverage);
    for (const name of story.coverageNames) putText(name, PLACE.coverage);
    for (const term of story.attributes) best.put(numberOf(term), PLACE.name);
    best.empty(tell);
  };
}

/** The best place of each term of one story. By number: a Map would take most of the time. */
class BestPlaces {
  /** The place and 1, by term. */
  #places = new Uint8Array(1 << 16);
  readonly #terms: number[] = [];

  put(term: number, place: number): void {
    if (term >= this.#places.length) this.#grow(term);
    const held = (this.#places[term] ?? 0) - 1;
    if (held === -1) this.#terms.push(term);
    // Of several places in the title the first counts.
    if (held < place && held < PLACE.title) this.#places[term] = place + 1;
  }

  empty(tell: (term: number, place: number) => void): void {
    for (const term of this.#terms) {
      tell(term, (this.#places[term] ?? 1) - 1);
      this.#places[term] = 0;
    }
    this.#terms.length = 0;
  }

  #grow(term: number): void {
    const larger = new Uint8Array(Math.max(term + 1, this.#places.length * 2));
    larger.set(this.#places);
    this.#places = larger;
  }
}

/** Stories that are neighbours in time share reports: those of some hundred stories are kept. */
const MOST_REPORTS = 20_000;

function reportReader(words: WordScanner) {
  const known = new Map<SearchedText, readonly number[]>();
  const terms: number[] = [];
  const add = (term: number): void => {
    terms.push(term);
  };
  return (report: SearchedText): readonly number[] => {
    const held = known.get(report);
    if (held) return held;
    if (known.size >= MOST_REPORTS) known.clear();
    terms.length = 0;
    words.scan(report.title, add);
    words.scan(report.excerpt, add);
    const read = terms.slice();
    known.set(report, read);
    return read;
  };
}
