/** Items of a list, and characters of a text, that an example shows. */
const ITEMS = 2;
const NUMBERS = 8;
const CHARACTERS = 72;
const INDENT = '  ';

/** A value of JSON for people: long lists and texts end with `…`. */
export function printAbridged(value: unknown, indent = ''): string {
  if (typeof value === 'string') return printText(value);
  if (Array.isArray(value)) return printList(value, indent);
  if (typeof value === 'object' && value !== null) {
    const rows = Object.entries(value).map(
      ([key, each]) => `${JSON.stringify(key)}: ${printAbridged(each, indent + INDENT)}`,
    );
    return inLines('{', rows, '}', indent);
  }
  return JSON.stringify(value);
}

function printText(text: string): string {
  const characters = [...text];
  return characters.length > CHARACTERS
    ? `${JSON.stringify(characters.slice(0, CHARACTERS).join('')).slice(0, -1)}…"`
    : JSON.stringify(text);
}

function printList(list: readonly unknown[], indent: string): string {
  const isShort = list.every((each) => typeof each === 'number');
  const shown = list.slice(0, isShort ? NUMBERS : ITEMS);
  const rows = shown.map((each) => printAbridged(each, indent + INDENT));
  if (list.length > shown.length) rows.push(`… ${list.length - shown.length} more`);
  return isShort ? `[${rows.join(', ')}]` : inLines('[', rows, ']', indent);
}

const inLines = (open: string, rows: readonly string[], close: string, indent: string): string =>
  rows.length === 0
    ? open + close
    : [
        open,
        ...rows.map((row, at) => indent + INDENT + row + (at < rows.length - 1 ? ',' : '')),
        indent + close,
      ].join('\n');
