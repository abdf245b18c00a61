import { leavesOf } from '../ranking/evaluate.ts';
import { formatSearch } from './format-search.ts';
import { parseSearch } from './parse-search.ts';
import type { SearchLeaf, SearchNode } from './search-node.ts';

/** A part of a search that all stories have to meet, without its `-`. */
export type QueryPart = {
  readonly node: SearchNode;
  /** The stories that meet it are left out. */
  readonly isExcluded: boolean;
};

/** An operator of a search, and its place among the parts. */
export type SearchChip = QueryPart & { readonly place: number };

/** The parts of a search in the order of its text. Words are parts too. */
export const partsOf = (search: string): QueryPart[] => readParts(parseSearch(search));

/** The operators of a search: all parts but words to look for. */
export const chipsOf = (search: string): SearchChip[] =>
  partsOf(search)
    .map((part, place) => ({ ...part, place }))
    .filter(({ node, isExcluded }) => node.is !== 'word' || isExcluded);

/** The search of these parts, as text. `partsOf` reads the same parts. */
export const textOfParts = (parts: readonly QueryPart[]): string => formatSearch(joined(parts));

/** The search without the part at a place. */
export const withoutPart = (search: string, place: number): string =>
  changed(search, (parts) => parts.filter((_, at) => at !== place));

/** The search with the part at a place left out instead of asked for, or the other way round. */
export const withExclusion = (search: string, place: number): string =>
  changed(search, (parts) =>
    parts.map((part, at) => (at === place ? { ...part, isExcluded: !part.isExcluded } : part)),
  );

/** The search without its operators: the words alone. */
export const wordsOnly = (search: string): string =>
  changed(search, (parts) => parts.filter(({ node, isExcluded }) => isWords(node) && !isExcluded));

/** The search at any date; operators for dates that are left out stay. */
export const withoutDates = (search: string): string =>
  changed(search, (parts) => parts.filter(isNoDate));

/**
 * The search with one more operator, without those that it replaces: the same one, its opposite,
 * other dates, another kind.
 */
export function withPart(search: string, added: QueryPart): string {
  return changed(search, (parts, open) => {
    const kept = parts.filter((part) => !replaces(added, part));
    // In front, an unfinished word stays the last one, which may be the beginning of others.
    return open && mayBeUnfinished(open) ? [added, ...kept] : [...kept, added];
  });
}

/** Whether a search asks for dates. */
export const hasDates = (search: string): boolean =>
  !partsOf(search).every((part) => isNoDate(part));

const isWords = ({ is }: SearchNode): boolean => is === 'word' || is === 'phrase';
const isNoDate = ({ node, isExcluded }: QueryPart): boolean => node.is !== 'dates' || isExcluded;

function replaces(added: QueryPart, part: QueryPart): boolean {
  if (!isNoDate(added) && !isNoDate(part)) return true;
  if (added.node.is === 'kind' && part.node.is === 'kind') return true;
  return formatSearch(added.node) === formatSearch(part.node);
}

/** What is left out twice is asked for, and parts of parts are parts. */
function readParts(node: SearchNode, isExcluded = false): QueryPart[] {
  if (node.is === 'not') return readParts(node.node, !isExcluded);
  if (node.is === 'all' && !isExcluded) return node.nodes.flatMap((part) => readParts(part));
  return [{ node, isExcluded }];
}

const joined = (parts: readonly QueryPart[]): SearchNode => ({
  is: 'all',
  nodes: parts.map(({ node, isExcluded }) => (isExcluded ? { is: 'not', node } : node)),
});

/** What a search looks for in texts, of which the last word can be unfinished. */
const mayBeUnfinished = (leaf: SearchLeaf): boolean =>
  leaf.is === 'word' || (leaf.is === 'field' && leaf.field === 'title');

type Change = (parts: readonly QueryPart[], open: SearchLeaf | undefined) => readonly QueryPart[];

/**
 * The text of a search after a change of its parts. A blank at its end finishes the last word: it
 * is there if that word was not the last, unfinished one before.
 */
function changed(search: string, change: Change): string {
  const node = parseSearch(search);
  const open = /\s$/u.test(search) ? undefined : leavesOf(node, true).at(-1);
  const after = joined(change(readParts(node), open));
  const last = leavesOf(after, true).at(-1);
  const isFinished = last !== undefined && last !== open && mayBeUnfinished(last);
  return formatSearch(after) + (isFinished ? ' ' : '');
}
