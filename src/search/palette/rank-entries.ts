import { keyOfTerm, termOf } from '#src/content/search/search-terms.ts';
import { canBeMistyped, searchSpellingsOf } from '#src/content/search/search-words.ts';
import { foldLetters } from '#src/content/text/fold-letters.ts';
import { UNSPACED_LETTER } from '#src/content/text/words.ts';
import { editsBetween, mostEdits } from '../words/edit-distance.ts';

/** Something that can be found by its name. */
export type RankedEntry = {
  /** The same in every build, as far as what it leads to is. */
  readonly id: string;
  readonly label: string;
  /** Other words by which it is found, such as an outlet's domain. */
  readonly also?: string | undefined;
};

/** How well an entry has the typed words; the least is the best. */
const FIT = { asTyped: 0, inside: 1, mistyped: 2 } as const;

/** How often each entry was used, by id; recent uses count more. */
export type UseWeights = ReadonlyMap<string, number>;

/**
 * The entries that have all typed words, as words, as beginnings or inside of words; if a word is
 * long enough, with as many typing errors as the search forgives. Words as typed come first, then
 * what is used most, then names that begin with what was typed, then the order given. All entries
 * if nothing was typed.
 */
export function rankEntries<Entry extends RankedEntry>(
  entries: readonly Entry[],
  typed: string,
  uses: UseWeights,
): Entry[] {
  const asked = keysOf(typed);
  const folded = foldLetters(typed).trim();
  const weightOf = ({ id }: RankedEntry): number => uses.get(id) ?? 0;
  return entries
    .flatMap((entry) => {
      const name = nameOf(entry);
      const fit = fitOf(name, folded, asked);
      return fit === undefined
        ? []
        : [{ entry, fit, begins: name.folded.startsWith(folded) ? 0 : 1 }];
    })
    .sort((a, b) => a.fit - b.fit || weightOf(b.entry) - weightOf(a.entry) || a.begins - b.begins)
    .map(({ entry }) => entry);
}

const keysOf = (text: string): string[] =>
  searchSpellingsOf(text).map((spelling) => keyOfTerm(termOf(spelling)));

/** By what an entry is found. */
type Name = { readonly folded: string; readonly words: readonly string[] };

/** An archive has thousands of outlets, and each letter asks for all of them. */
const names = new WeakMap<RankedEntry, Name>();

function nameOf(entry: RankedEntry): Name {
  const known = names.get(entry);
  if (known) return known;
  const text = entry.also === undefined ? entry.label : `${entry.label} ${entry.also}`;
  const folded = foldLetters(text);
  const name = {
    folded,
    words: [...new Set([...keysOf(text), ...folded.split(/[^\p{L}\p{M}\p{N}+#.]+/u)])],
  };
  names.set(entry, name);
  return name;
}

function fitOf(
  { folded, words }: Name,
  typed: string,
  asked: readonly string[],
): number | undefined {
  if (typed === '') return FIT.asTyped;
  const fits = (asked.length > 0 ? asked : [typed]).map((key) => {
    if (words.some((word) => word.startsWith(key))) return FIT.asTyped;
    if (folded.includes(key) && (key.length > 1 || UNSPACED_LETTER.test(key))) return FIT.inside;
    return words.some((word) => isNear(key, word)) ? FIT.mistyped : undefined;
  });
  // A name that is typed in one piece, and signs that are no words.
  if (fits.includes(undefined)) return folded.includes(typed) ? FIT.inside : undefined;
  return Math.max(...fits.map((fit) => fit ?? FIT.mistyped));
}

function isNear(typed: string, word: string): boolean {
  if (!canBeMistyped(typed)) return false;
  const most = mostEdits(typed.length);
  const { whole, beginning } = editsBetween(typed, word, most);
  return Math.min(whole, beginning) <= most;
}
