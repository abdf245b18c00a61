import { PLACE, type Postings, placeInTitle } from '#src/content/search/posting-codec.ts';
import { termsOf } from '#src/content/search/search-terms.ts';
import { searchSpellingsOf } from '#src/content/search/search-words.ts';
import { memoize } from '../memoize.ts';
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
    for (const [term, place] of places(read())) all.add(term, number, place);
    number += 1;
  }
  return {
    terms: all.terms().sort(),
    storiesWith: (term) => all.storiesWith(term),
    postingsOf: (term) => all.postingsOf(term),
  };
}

/** Returns a function that gives the best place of each term of a story, until its next call. */
function placesReader(numberOf: (term: string) => number) {
  const termsIn = memoize((spelling) => termsOf(spelling).map(numberOf));
  const termsOfReport = reportReader(termsIn);
  const places = new Map<number, number>();
  const put = (terms: Iterable<number>, place: number): void => {
    for (const term of terms) {
      const held = places.get(term);
      // Of several places in the title the first counts.
      if (held === undefined || (held < place && held < PLACE.title)) places.set(term, place);
    }
  };
  const putText = (text: string, place: number): void => {
    for (const spelling of searchSpellingsOf(text)) put(termsIn(spelling), place);
  };

  return (story: SearchedStory): ReadonlyMap<number, number> => {
    places.clear();
    for (const [at, spelling] of searchSpellingsOf(story.title).entries())
      put(termsIn(spelling), placeInTitle(at));
    for (const name of story.names) putText(name, PLACE.name);
    putText(story.excerpt, PLACE.excerpt);
    for (const report of story.coverage) put(termsOfReport(report), PLACE.coverage);
    for (const name of story.coverageNames) putText(name, PLACE.coverage);
    put(story.attributes.map(numberOf), PLACE.name);
    return places;
  };
}

/** Stories that are neighbours in time share reports: those of some hundred stories are kept. */
const MOST_REPORTS = 20_000;

function reportReader(termsIn: (spelling: string) => readonly number[]) {
  const known = new Map<SearchedText, ReadonlySet<number>>();
  return (report: SearchedText): ReadonlySet<number> => {
    const held = known.get(report);
    if (held) return held;
    if (known.size >= MOST_REPORTS) known.clear();
    const spellings = [...searchSpellingsOf(report.title), ...searchSpellingsOf(report.excerpt)];
    const terms = new Set(spellings.flatMap(termsIn));
    known.set(report, terms);
    return terms;
  };
}
