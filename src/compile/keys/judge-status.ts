import type { Article } from '../articles/article.ts';
import { type Refusal, refuse } from '../problem.ts';
import { decodeRaw, type RawText } from '../sources/raw-text.ts';
import { findHidingLine, type HidingLine } from './status-lines.ts';

type Texts = {
  /** The whole file, and its front matter between the fences. */
  readonly text: RawText;
  readonly block: RawText;
  /** The front matter without its related reports. */
  readonly outside: string;
};

/** Without a body, front matter and closing fence leave this many bytes. */
const FENCES = 16;
/** `related` and everything indented below it. */
const LIST = /(?:^|\n)related:[ \t]*(?:\r?\n {2}[^\n]*)+/;
const FIRST_LINE = 2;
/** Line separators, as characters and as bytes of UTF-8. */
const SEPARATORS = /[\u2028\u2029]|\xe2\x80[\xa8\xa9]/;

/**
 * Refuses an article if a line outside the fields says that it is not to be shown: inside a longer
 * text, or after the closing fence. Undefined for nearly all articles, and for one that is removed
 * anyway.
 */
export function judgeStatus(
  { published, removed }: Article,
  { text, block, outside }: Texts,
): Refusal | undefined {
  if (removed) return undefined;
  const isSuspect = SEPARATORS.test(outside) || findHidingLine(outside, { published });
  const inside = isSuspect && findHidingLine(withoutList(decodeRaw(block)), { published });
  if (inside)
    return refuse(inside.status, sayHidden(inside, 'inside another field'), inside.at + FIRST_LINE);
  if (text.length - block.length <= FENCES) return undefined;
  const from = text.indexOf('\n---', text.indexOf('\n') + block.length) + 1;
  const behind = findHidingLine(decodeRaw(text.slice(from)), { published });
  if (!behind) return undefined;
  const above = text.slice(0, from).split('\n').length;
  return refuse(
    behind.status,
    sayHidden(behind, 'after the front matter, where nothing is read'),
    above + behind.at,
  );
}

const withoutList = (block: string): string =>
  block.replace(LIST, (list) => '\n'.repeat(list.split('\n').length - 1));

function sayHidden({ status }: HidingLine, where: string): string {
  const written = status === 'removed' ? 'removed: true' : 'published: false';
  return `is ${where}, and may be meant for the article; write ${written} at the beginning of a line of the front matter, or word this line differently`;
}
