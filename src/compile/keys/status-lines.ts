import { articleKeys, statusKeys } from './known-keys.ts';
import { isFalse, isTrue } from './status-words.ts';

/** A line that reads like a field and its value. */
export type LooseLine = { readonly key: string; readonly value: string };

/** What people write between a field and its value, with look-alikes of the colon. */
const COLON = /[:=;\uff1a\ufe55\ufe13\ua789]/;
/** A field name is short; with invisible characters it may be this long. */
const MOST_KEY = 200;

/** A field and a short value. */
const MOST_PAIR = 300;
/** Two words only: a field whose colon was forgotten. */
const TWO_WORDS = /^\S+\s+\S+\s*$/;
/** The same with a dash or an arrow between them. */
const ARROW = /^\S+\s+[-–—=→⇒>]+\s+\S+\s*$/;

/**
 * Parses one line leniently, indented or not; undefined for a comment and for a line that cannot be
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
 * Cache of folded names: each file repeats a few dozen, and folding takes a tenth of the parsing
 * time.
 */
const looked = new Map<string, string | undefined>();
const MOST_LOOKED = 1_000;
const MOST_NAME = 40;

/** Which of `removed` and `published` a leniently parsed field name means. */
export function statusOf(key: string): string | undefined {
  if (looked.has(key)) return looked.get(key);
  const name = key.trim();
  const status = statusKeys.isKnown(name) ? name : statusKeys.near(name);
  if (looked.size < MOST_LOOKED && key.length <= MOST_NAME) looked.set(key, status);
  return status;
}

/** Most lines of front matter: no closer look is needed if the field is known. */
const PLAIN_FIELD = /^[ -]*([A-Za-z]{1,20}):/;

/**
 * A line that seems to hide the article: its index in the text, and the field that it seems to set.
 */
export type HidingLine = { readonly at: number; readonly status: string };

/**
 * The first line that may be meant to hide an article which YAML takes for shown: YAML reads the
 * line as part of a longer text, or not at all. `published: false` adds nothing to an article that
 * is not published.
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

/** Line ends for a reader that not every editor shows, and escaped line breaks. */
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
