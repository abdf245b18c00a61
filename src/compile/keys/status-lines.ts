import { articleKeys, statusKeys } from './known-keys.ts';
import { isFalse, isTrue } from './status-words.ts';

/** A line that reads like a field and its value, whatever stands around the two. */
export type LooseLine = { readonly key: string; readonly value: string };

/** What people write between a field and its value, with the look-alikes of the colon. */
const COLON = /[:=;\uff1a\ufe55\ufe13\ua789]/;
/** A field name is short; a name with invisible characters in it may be this long. */
const MOST_KEY = 200;

/** A field and a short value. */
const MOST_PAIR = 300;
/** Two words and nothing else: a field whose colon was forgotten. */
const TWO_WORDS = /^\S+\s+\S+\s*$/;
/** The same with a dash or an arrow between them. */
const ARROW = /^\S+\s+[-–—=→⇒>]+\s+\S+\s*$/;

/**
 * Reads one line leniently, indented or not; undefined for a comment and for a line that cannot be
 * a field and its value.
 */
export function readLooseLine(line: string): LooseLine | undefined {
  const text = line.trimStart();
  const colon = text.search(COLON);
  const isPair =
    text.length <= MOST_PAIR && (ARROW.test(text) || (colon === -1 && TWO_WORDS.test(text)));
  const at = isPair ? text.search(/\s/) : colon;
  if (at < 1 || at > MOST_KEY || text.startsWith('#')) return undefined;
  const value = text.slice(at + 1).replace(/^\s*[-–—=→⇒>]+\s/, '');
  return {
    key: text.slice(0, at),
    value: value.includes('#') ? value.replace(/(?:^|\s)#.*$/, '') : value,
  };
}

/**
 * Names that were looked at: an archive repeats some dozen of them in each file, and folding each
 * takes a tenth of the parsing.
 */
const looked = new Map<string, string | undefined>();
const MOST_LOOKED = 1_000;
const MOST_NAME = 40;

/** Which of `removed` and `published` a leniently read field name means. */
export function statusOf(key: string): string | undefined {
  if (looked.has(key)) return looked.get(key);
  const name = key.trim();
  const status = statusKeys.isKnown(name) ? name : statusKeys.near(name);
  if (looked.size < MOST_LOOKED && key.length <= MOST_NAME) looked.set(key, status);
  return status;
}

/** What most lines of front matter are, which need no closer look when the field is a known one. */
const PLAIN_FIELD = /^[ -]*([A-Za-z]{1,20}):/;

/**
 * A line that reads as if it hid the article: its place in the text, from 0, and the field that it
 * seems to set.
 */
export type HidingLine = { readonly at: number; readonly status: string };

/**
 * The first line of a text by which an article that YAML takes for shown may be meant to be hidden.
 * YAML reads such a line as part of a longer text, or does not read it at all. `published: false`
 * says nothing new of an article that is not published.
 */
export function findHidingLine(
  text: string,
  { published }: { readonly published: boolean },
): HidingLine | undefined {
  const isOdd = OTHER_BREAKS.test(text);
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const status = isOdd ? first(line.split(OTHER_BREAKS), published) : hiddenBy(line, published);
    if (status !== undefined) return { at, status };
  }
  return undefined;
}

/**
 * What ends a line for a reader and not for every editor, and a line break that is written as an
 * escape.
 */
const OTHER_BREAKS = /[\r\u2028\u2029\u0085]|\\[nrNLP]/;

function first(lines: readonly string[], published: boolean): string | undefined {
  for (const line of lines) {
    const status = hiddenBy(line, published);
    if (status !== undefined) return status;
  }
  return undefined;
}

function hiddenBy(line: string, published: boolean): string | undefined {
  const name = PLAIN_FIELD.exec(line)?.[1];
  if (name !== undefined && articleKeys.isKnown(name) && !statusKeys.isKnown(name))
    return undefined;
  const read = readLooseLine(line);
  const status = read && statusOf(read.key);
  if (status === 'removed' && isTrue(read?.value)) return status;
  return status === 'published' && published && isFalse(read?.value) ? status : undefined;
}
