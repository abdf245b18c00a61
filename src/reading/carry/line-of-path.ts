import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** Names of fields and numbers of items that lead to a value. */
export type JsonPath = readonly (string | number)[];

const strict = { disallowComments: true };

/** A path as people write it: `items.saved[2].value`. */
export const placeOf = (path: JsonPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The line, from 1, on which a text stops being JSON; undefined if only its depth is a fault. */
export function lineOfFault(text: string): number | undefined {
  const faults: ParseError[] = [];
  try {
    parseTree(text, faults, strict);
  } catch {
    // It is nested too deep for this parser.
  }
  const [first] = faults;
  return first && lineAt(text, first.offset);
}

/** What gives the line, from 1, of the value that a path leads to, or of the last that is there. */
export function lineOfPath(text: string): (path: JsonPath) => number {
  let root: Node | undefined;
  return (path) => {
    try {
      root ??= parseTree(text, [], strict);
    } catch {
      // It is nested too deep for this parser, though not for the browser's.
    }
    for (let length = path.length; root && length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return lineAt(text, node.offset);
    }
    return 1;
  };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
