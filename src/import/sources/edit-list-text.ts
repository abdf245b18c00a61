import type { YAMLSeq } from 'yaml';
import { blockLines, flowText, type NewFeed } from './entry-text.ts';

/** Replaces a part of a text. */
export type Edit = { readonly from: number; readonly to: number; readonly insert: string };

/** An item of a parsed list: `[start, end of its value, end of the node]`. */
export type NodeRange = { readonly range?: readonly [number, number, number] | null };

type List = YAMLSeq<NodeRange>;

/**
 * Adds entries at the end of `feeds`; without the list, below its key or at the end of the file.
 */
export function insertEntries(
  text: string,
  list: List | undefined,
  feeds: readonly NewFeed[],
): Edit | undefined {
  if (!list) return beginList(text, feeds);
  const last = list.items.at(-1)?.range;
  if (list.flow === true) {
    const at = last?.[1] ?? (list.range?.[0] ?? 0) + 1;
    return insertAt(at, `${last ? ', ' : ''}${flowText(feeds)}`);
  }
  if (!last) return undefined;
  const indent = ' '.repeat(columnOf(text, list.range?.[0] ?? 0));
  const end = endOfLine(text, endOfContent(text, last[1]));
  return insertAt(end, lines(text, blockLines(feeds), indent));
}

/** Cuts one entry with its lines, or with its comma. */
export function removeEntry(text: string, list: List, at: number): Edit | undefined {
  const [before, item, after] = [
    list.items[at - 1]?.range,
    list.items[at]?.range,
    list.items[at + 1]?.range,
  ];
  if (!item) return undefined;
  if (list.flow === true) {
    if (before) return { from: before[1], to: item[1], insert: '' };
    return { from: item[0], to: after ? after[0] : item[1], insert: '' };
  }
  const dash = dashAbove(text, item[0], columnOf(text, list.range?.[0] ?? 0));
  if (dash === undefined) return undefined;
  const end = endOfLine(text, Math.max(dash, endOfContent(text, item[1])));
  return { from: endOfContentBefore(text, dash), to: end, insert: '' };
}

/** Below a `feeds:` without value, else as a new field at the end. */
function beginList(text: string, feeds: readonly NewFeed[]): Edit {
  const key = /^feeds:[ \t]*(?:#.*)?$/m.exec(text.replaceAll('\r', ' '));
  const entries = lines(text, blockLines(feeds), '  ');
  if (key) return insertAt(endOfLine(text, key.index), entries);
  const eol = eolOf(text);
  const start = text === '' || text.endsWith('\n') ? '' : eol;
  return insertAt(text.length, `${start}feeds:${entries}${eol}`);
}

const insertAt = (at: number, insert: string): Edit => ({ from: at, to: at, insert });

/** Lines to stand after the end of a line. */
function lines(text: string, block: readonly string[], indent: string): string {
  const eol = eolOf(text);
  return block.map((line) => `${eol}${indent}${line}`).join('');
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Place of the line's end, before its break. */
function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at === -1) return text.length;
  return text.charAt(at - 1) === '\r' ? Math.max(from, at - 1) : at;
}

/** The end of the last line that is not blank. */
const endOfContent = (text: string, to: number): number => text.slice(0, to).trimEnd().length;

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** Start of the line with an entry's dash, which may stand above the entry itself. */
function dashAbove(text: string, from: number, column: number): number | undefined {
  const isDash = new RegExp(`^ {${column}}-(?:\\s|$)`);
  for (let at = from; at > 0; ) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    if (isDash.test(text.slice(start, start + column + 2))) return start;
    at = start - 1;
  }
  return undefined;
}

/** Place of the break before a line. */
function endOfContentBefore(text: string, line: number): number {
  const at = line - 1;
  return text.charAt(at - 1) === '\r' ? at - 1 : Math.max(0, at);
}
