import type { SearchLeaf } from '../query/search-node.ts';
import { type AskedWord, askedWordsOf } from '../words/asked-word.ts';
import { matchWord } from '../words/match-word.ts';
import { type ResolvedWord, type ResolveHow, resolveWord } from '../words/resolve-word.ts';
import { haveAll, haveInTitle, type LeafMatch, type MatchedWord, notInRow } from './leaf-match.ts';
import { matchFilter, matchName } from './match-filter.ts';
import type { Searched } from './searched.ts';

export type LeafHow = ResolveHow & {
  /** Its last word may be the beginning of one. */
  readonly isLast: boolean;
};

/** Finds the stories that meet a leaf. */
export function matchLeaf(searched: Searched, leaf: SearchLeaf, how: LeafHow): Promise<LeafMatch> {
  switch (leaf.is) {
    case 'word':
      return matchText(searched, askedWordsOf(leaf.text, { ...how, isExact: false }), how);
    case 'phrase':
      return matchPhrase(searched, leaf.text);
    case 'field':
      return leaf.field === 'title'
        ? matchTitle(searched, leaf.text, how)
        : matchName(searched, leaf.text, leaf.field);
    default:
      return matchFilter(searched, leaf);
  }
}

async function matchWords(
  searched: Searched,
  asked: readonly AskedWord[],
  how: ResolveHow,
): Promise<MatchedWord[]> {
  const { reader, total } = searched;
  const resolved = await Promise.all(asked.map((word) => resolveCompound(searched, word, how)));
  return Promise.all(
    resolved
      .flat()
      .map(async (word) => ({ resolved: word, match: await matchWord(reader, word, total) })),
  );
}

/** A compound that no story has is asked for by its parts. */
async function resolveCompound(
  searched: Searched,
  word: AskedWord,
  how: ResolveHow,
): Promise<ResolvedWord[]> {
  const whole = await resolveWord(searched, word, how);
  if (whole.terms.length > 0 || word.parts.length === 0) return [whole];
  return Promise.all(word.parts.map((part) => resolveWord(searched, part, how)));
}

async function matchText(
  searched: Searched,
  asked: readonly AskedWord[],
  how: ResolveHow,
): Promise<LeafMatch> {
  const words = await matchWords(searched, asked, how);
  return { words, stories: haveAll(words) };
}

async function matchPhrase(searched: Searched, text: string): Promise<LeafMatch> {
  const asked = askedWordsOf(text, { isLast: false, isExact: true });
  const match = await matchText(searched, asked, { seekTypos: false, isAlone: false });
  if (asked.length < 2) return match;
  const unsure = notInRow(match.words, match.stories);
  return { ...match, phrase: { asked, unsure, inTitle: false } };
}

async function matchTitle(searched: Searched, text: string, how: LeafHow): Promise<LeafMatch> {
  const asked = askedWordsOf(text, { ...how, isExact: false });
  const words = await matchWords(searched, asked, how);
  const stories = haveInTitle(words);
  if (asked.length < 2 || !/\s/.test(text)) return { words, stories };
  return { words, stories, phrase: { asked, unsure: notInRow(words, stories), inTitle: true } };
}
