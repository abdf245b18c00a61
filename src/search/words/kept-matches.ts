import type { WeighedTerm } from './resolve-word.ts';
import type { SearchReader } from './search-reader.ts';
import type { WordMatch } from './word-match.ts';

/** Of 100,000 stories each has up to 0.5 MB, and the order of its stories 0.4 MB. */
const MOST_KEPT = 6;

type Kept = { readonly terms: readonly WeighedTerm[]; readonly match: Promise<WordMatch> };

/** By reader, the latest last. */
const keptOf = new WeakMap<SearchReader, readonly Kept[]>();

/**
 * The match of these terms if it is among the latest of a reader, else what `make` makes. Most
 * further letters begin the same terms as those before, and the words before them do not change.
 */
export function keptMatch(
  reader: SearchReader,
  terms: readonly WeighedTerm[],
  make: () => Promise<WordMatch>,
): Promise<WordMatch> {
  const kept = keptOf.get(reader) ?? [];
  const held = kept.find((each) => areSame(each.terms, terms)) ?? { terms, match: make() };
  keptOf.set(reader, [...kept.filter((each) => each !== held), held].slice(-MOST_KEPT));
  // One that failed is asked for again.
  held.match.catch(() => {
    keptOf.set(reader, keptOf.get(reader)?.filter((each) => each !== held) ?? []);
  });
  return held.match;
}

const areSame = (some: readonly WeighedTerm[], others: readonly WeighedTerm[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at];
    return (
      one.term === other?.term &&
      one.weight === other.weight &&
      one.part.offset === other.part.offset
    );
  });
