import type { Definition, Heading, Nodes, Root } from 'mdast';
import { slugify } from '../articles/slugify.ts';

/** The headings of a text: the highest level that it uses, and the id of each. */
export type Headings = {
  readonly highest: number;
  readonly ids: ReadonlyMap<Heading, string>;
  readonly used: ReadonlySet<string>;
};

/** Where links by reference lead, by identifier; the first definition of one counts. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The id of a heading, which no other part of a page has. */
export const headingId = (words: string): string => `s-${slugify(words)}`;

export function findHeadings(root: Root): Headings {
  const found = allOf(root).filter((node) => node.type === 'heading');
  const ids = new Map<Heading, string>();
  const used = new Set<string>();
  // The next number to try: a page can have thousands of headings of the same words.
  const numbers = new Map<string, number>();
  for (const heading of found) {
    const own = headingId(wordsOf(heading));
    let id = own;
    let number = numbers.get(own) ?? 2;
    for (; used.has(id); number += 1) id = `${own}-${number}`;
    numbers.set(own, number);
    used.add(id);
    ids.set(heading, id);
  }
  // Not Math.min(...depths): as arguments, thousands of them can overflow the stack.
  const highest = found.reduce((least, { depth }) => Math.min(least, depth), 6);
  return { highest, ids, used };
}

export function findDefinitions(root: Root): Definitions {
  const found = new Map<string, Definition>();
  for (const node of allOf(root))
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

/** A node and all in it, in their order. */
function allOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allOf) : [])];
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
