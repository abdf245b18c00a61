import { readChunk, readNamed, readQuoted } from './read-leaf.ts';
import { readTokens, type SearchToken } from './read-tokens.ts';
import type { SearchLeaf, SearchNode } from './search-node.ts';

/** Parentheses deeper than this count as blanks. */
const MOST_DEPTH = 30;
const NOTHING: SearchNode = { is: 'all', nodes: [] };

/**
 * Reads a search. What is no operator is text, whatever it is: there are no errors. `OR` binds less
 * than the blank, `-` more; without something on both sides `OR` is a word.
 */
export function parseSearch(search: string): SearchNode {
  const tokens = readTokens(search);
  let at = 0;
  let depth = 0;

  /** The next token of these parentheses. */
  const next = (): SearchToken | undefined => {
    const token = tokens[at];
    if (token?.is === ')' && depth > 0) return undefined;
    at += 1;
    return token;
  };

  const readAny = (): SearchNode => {
    const alternatives: SearchNode[][] = [[]];
    for (let token = next(); token; token = next()) {
      const part = alternatives.at(-1) ?? [];
      if (isOr(token) && part.length > 0 && canFollow(tokens[at])) alternatives.push([]);
      else part.push(...readUnary(token));
    }
    return joined('any', alternatives.filter((nodes) => nodes.length > 0).map(allOf));
  };

  const readUnary = (token: SearchToken): readonly SearchNode[] => {
    if (token.is === '(' && depth < MOST_DEPTH) return readGroup();
    if (token.is !== '-') return some(readLeaf(token));
    const negated = next();
    return negated ? readUnary(negated).map((node): SearchNode => ({ is: 'not', node })) : [];
  };

  const readGroup = (): readonly SearchNode[] => {
    depth += 1;
    const node = readAny();
    depth -= 1;
    if (tokens[at]?.is === ')') at += 1;
    return isNothing(node) ? [] : [node];
  };

  return readAny();
}

function readLeaf(token: SearchToken): SearchLeaf | undefined {
  switch (token.is) {
    case 'quoted':
      return readQuoted(token.text);
    case 'named':
      return readNamed(token.name, token.text);
    case 'chunk':
      return isOr(token) ? OR_WORD : readChunk(token.text);
    default:
      return undefined;
  }
}

const OR_WORD: SearchLeaf = { is: 'word', text: 'or' };
const isOr = (token: SearchToken): boolean => token.is === 'chunk' && token.text === 'OR';
const canFollow = (next: SearchToken | undefined): boolean =>
  next !== undefined && next.is !== ')' && !isOr(next);
const isNothing = (node: SearchNode): boolean => node.is === 'all' && node.nodes.length === 0;
const some = (node: SearchNode | undefined): readonly SearchNode[] => (node ? [node] : []);
const allOf = (nodes: readonly SearchNode[]): SearchNode => joined('all', nodes);

/** One node of several, without a level for one alone or for the same again. */
function joined(is: 'all' | 'any', nodes: readonly SearchNode[]): SearchNode {
  const flat = nodes.flatMap((node) => (node.is === is ? node.nodes : [node]));
  const [only = NOTHING] = flat;
  return flat.length < 2 ? only : { is, nodes: flat };
}
