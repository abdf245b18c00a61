import type { KnownTerms, Reason, Telling } from './judge-link.ts';
import { knownTermsOf } from './terms/read-terms.ts';
import { sharedRuns } from './terms/shared-runs.ts';
import type { StoryWord } from './terms/story-words.ts';

/** Most words or names shown for a link. */
const MOST = 4;

/**
 * The words of a link for readers: what both headlines share, in the later one's words, then what
 * both have elsewhere and few others do.
 */
export function linkWords(
  earlier: Telling,
  later: Telling,
  { things }: Pick<Reason, 'things'>,
  known: KnownTerms,
): string[] {
  const { vocabulary } = known;
  const [words, others] = [known.read(later.title), known.read(earlier.title)];
  const headed = tellingRuns(words, inAll([others, words], known), known);
  const told = new Set(headed.flatMap((run) => run.words));
  const elsewhere = things
    .filter((thing) => !thing.words.some((word) => told.has(word)))
    .sort((a, b) => b.worth - a.worth || (a.words[0] ?? 0) - (b.words[0] ?? 0))
    .map((thing) => plain(inOrder(thing.words, later, known).map(vocabulary.shown).join(' ')));
  return distinct([...headed.map(({ text }) => text), ...elsewhere]);
}

/** A storyline's name: what all its headlines share, in the words of one of them. */
export function lineName(hub: string, headlines: readonly string[], known: KnownTerms): string[] {
  return tellingRuns(known.read(hub), inAll(headlines.map(known.read), known), known).map(
    ({ text }) => text,
  );
}

/** The terms of all these headlines. */
function inAll(
  [first = [], ...others]: readonly (readonly StoryWord[])[],
  { vocabulary }: KnownTerms,
): Set<number> {
  const terms = others.map((words) => new Set(knownTermsOf(words, vocabulary)));
  return new Set(
    knownTermsOf(first, vocabulary).filter((term) => terms.every((of) => of.has(term))),
  );
}

const distinct = (said: readonly string[]): string[] =>
  [...new Map(said.map((text) => [text.toLowerCase(), text])).values()].slice(0, MOST);

type Said = { readonly text: string; readonly words: readonly number[] };

/**
 * Runs of the words in `terms` that are not everywhere, names first, then the rarest; a run inside
 * another is left out.
 */
function tellingRuns(
  words: readonly StoryWord[],
  terms: ReadonlySet<number>,
  { vocabulary, rarity }: KnownTerms,
): Said[] {
  const worth = (run: Said): number => Math.max(...run.words.map(rarity.worth));
  const named = (run: Said): number =>
    Number(run.words.some((word) => vocabulary.isName(word) && !rarity.isEverywhere(word)));
  return sharedRuns(words, terms, vocabulary)
    .map((run) => ({
      text: plain(run.map(({ text }) => text).join(' ')),
      words: run.flatMap(({ key }) => vocabulary.find(key) ?? []),
    }))
    .filter((run) => run.words.some((word) => !rarity.isEverywhere(word)))
    .sort((a, b) => b.words.length - a.words.length)
    .filter(
      (run, at, runs) =>
        !runs.slice(0, at).some((longer) => run.words.every((word) => longer.words.includes(word))),
    )
    .sort((a, b) => named(b) - named(a) || worth(b) - worth(a));
}

/** The words of one thing in their order in the text. */
function inOrder(
  words: readonly number[],
  { terms }: Telling,
  { vocabulary }: KnownTerms,
): number[] {
  const next = new Map<number, number>();
  for (const term of [...terms.headed, ...terms.told]) {
    const [first = -1, second] = vocabulary.wordsOf(term);
    if (second !== undefined && words.includes(first) && words.includes(second))
      next.set(first, second);
  }
  const seconds = new Set(next.values());
  const chains = words
    .filter((word) => !seconds.has(word))
    .flatMap((first) => chainFrom(first, next));
  // Words in a ring, as `A B A`, have no first one.
  return chains.length === 0 ? [...words] : chains;
}

function chainFrom(first: number, next: ReadonlyMap<number, number>): number[] {
  const chain = [first];
  for (
    let word = next.get(first);
    word !== undefined && !chain.includes(word);
    word = next.get(word)
  )
    chain.push(word);
  return chain;
}

/** Without the English genitive. */
const plain = (text: string): string => text.replace(/['’]s?$/, '');
