import type { Known, Reason, Telling } from './judge-link.ts';
import { type Headline, sharedRuns } from './read-headline.ts';
import type { StoryWord } from './story-words.ts';

/** Most words or names that a link is told by. */
const MOST = 4;

/**
 * The words that link two stories, as a reader is told them: what their headlines share, in the later one's own words, then names that
 * both tell of elsewhere.
 */
export function sayWords(earlier: Telling, later: Telling, reason: Reason, known: Known): string[] {
  const headed = saidInHeadlines(earlier, later, known);
  const told = new Set(headed.flatMap(({ words }) => words));
  const said = [...headed.map(({ text }) => text), ...namesElsewhere(reason, told, known)];
  return [...new Map(said.map((text) => [text.toLowerCase(), text])).values()].slice(0, MOST);
}

type Said = { readonly text: string; readonly words: readonly number[] };

/** What a storyline is named by: what all its headlines share, in the words of one of them. */
export function sayName(words: readonly StoryWord[], headlines: readonly Headline[], known: Known): string[] {
  const [first, ...others] = headlines;
  const inAll = new Set([...(first?.terms ?? [])].filter((term) => others.every(({ terms }) => terms.has(term))));
  return rareRuns(words, inAll, known).map(({ text }) => text);
}

const saidInHeadlines = (earlier: Telling, later: Telling, known: Known): Said[] =>
  rareRuns(later.terms.headline, new Set([...earlier.headline.terms].filter((term) => later.headline.terms.has(term))), known);

/** Runs of those words that are among `terms` and hold a rare one, names first, then the rarest; a run that is all in another is left out. */
function rareRuns(words: readonly StoryWord[], terms: ReadonlySet<number>, { vocabulary, rarity }: Known): Said[] {
  const worth = (run: Said): number => Math.max(...run.words.map(rarity.worth));
  const named = (run: Said): number => Number(run.words.some((word) => vocabulary.isName(word) && !rarity.isEverywhere(word)));
  return sharedRuns(words, terms, vocabulary)
    .map((run) => ({
      text: plain(run.map(({ text }) => text).join(' ')),
      words: run.map(vocabulary.numberOf),
    }))
    .filter((run) => run.words.some(rarity.isRare))
    .sort((a, b) => b.words.length - a.words.length)
    .filter((run, at, runs) => !runs.slice(0, at).some((longer) => run.words.every((word) => longer.words.includes(word))))
    .sort((a, b) => named(b) - named(a) || worth(b) - worth(a));
}

/** Names that both stories tell of outside of what was said already, pairs of words joined to whole names. */
function namesElsewhere({ shared }: Reason, told: ReadonlySet<number>, { vocabulary }: Known): string[] {
  const untold = shared.filter((term) => vocabulary.isName(term) && !vocabulary.wordsOf(term).some((word) => told.has(word)));
  const inPairs = new Set(shared.filter(vocabulary.isPair).flatMap(vocabulary.wordsOf));
  const chains = joinPairs(untold.filter(vocabulary.isPair).map(vocabulary.wordsOf));
  const alone = untold.filter((term) => !(vocabulary.isPair(term) || inPairs.has(term)));
  return [...chains, ...alone.map((word) => [word])]
    .map((words) => plain(words.map(vocabulary.shown).join(' ')))
    .filter((text) => text !== text.toLowerCase());
}

/** Pairs that overlap, as one: `Joint Enterprise` and `Enterprise Defense` are `Joint Enterprise Defense`. */
function joinPairs(pairs: readonly (readonly number[])[]): number[][] {
  const next = new Map(pairs.map(([first = 0, second = 0]) => [first, second]));
  const seconds = new Set(next.values());
  return [...next.keys()].filter((first) => !seconds.has(first)).map((first) => chainFrom(first, next));
}

function chainFrom(first: number, next: ReadonlyMap<number, number>): number[] {
  const chain = [first];
  for (let word = next.get(first); word !== undefined && !chain.includes(word); word = next.get(word)) chain.push(word);
  return chain;
}

/** Without the English genitive. */
const plain = (text: string): string => text.replace(/['’]s?$/, '');
