import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';

/** Names of fields and numbers of items that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** A path as people write it: `items.saved[2].value`. */
export const placeOf = (path: JsonPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The line, from 1, on which a text stops being JSON; undefined if only its depth is a fault. */
export function lineOfFault(text: string): number | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'line' in error && typeof error.line === 'number')) return;
    // The parser gives the beginning for a text that ends too soon.
    const isCut = error.line === 1 && 'column' in error && error.column === 1 && text.trim() !== '';
    return isCut ? text.trimEnd().split('\n').length : error.line;
  }
}

/** What gives the line, from 1, of the value that a path leads to, or of the last that is there. */
export function lineOfPath(text: string): (path: JsonPath) => number {
  let root: DocumentNode | undefined;
  return (path) => {
    try {
      root ??= parse(text);
    } catch {
      // Its depth is too much for this parser, though not for the browser's.
      return 1;
    }
    let node: ValueNode = root.body;
    for (const step of path) {
      const next = childOf(node, step);
      if (!next) break;
      node = next;
    }
    return node.loc.start.line;
  };
}

function childOf(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Array' && typeof step === 'number') return node.elements[step]?.value;
  if (node.type !== 'Object') return undefined;
  // The last field of a name is the one that JSON.parse takes.
  return node.members.findLast(
    ({ name }) => (name.type === 'String' ? name.value : name.name) === step,
  )?.value;
}
