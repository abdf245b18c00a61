import { BLOCK, BREAK } from './elements.ts';
import type { Markup } from './judge-tags.ts';
import type { Gone } from './scan-markup.ts';
import type { Tag } from './scan-tag.ts';

/**
 * Whether a text with escaped angle brackets is the HTML of an excerpt that was escaped as a whole:
 * markup wraps it or begins it as a block, paragraphs or lines meet, or an element has an address.
 * Anything less may be the subject of the text: `Use <b>bold</b>`.
 */
export function isEscapedHtml(text: string, markup: Markup): boolean {
  return (
    isWrapped(text, markup) ||
    markup.marks.some((mark, at) => isPart(text, mark, markup.marks[at + 1], markup))
  );
}

function isWrapped(text: string, { marks, paired }: Markup): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || first.kind !== 'open' || text.slice(0, first.start).trim() !== '')
    return false;
  const isAll = paired.has(first) && last.kind === 'close' && text.slice(last.end).trim() === '';
  return isAll || (BLOCK.has(first.name) && !BREAK.has(first.name));
}

/** Markup that no text contains as its subject. */
function isPart(
  text: string,
  mark: Tag | Gone,
  next: Tag | Gone | undefined,
  { paired }: Markup,
): boolean {
  if (mark.kind === 'gone')
    return mark.tag?.attributes.includes('=') === true && isClosed(text, mark);
  if (mark.kind === 'open' && BREAK.has(mark.name)) {
    return (
      /^[\p{L}\p{N}]{3}/u.test(text.slice(mark.end, mark.end + 6)) ||
      (next?.start === mark.end && isBreak(next))
    );
  }
  if (mark.kind === 'close' && BLOCK.has(mark.name))
    return next?.start === mark.end && next.kind === 'open';
  return (
    mark.kind === 'open' &&
    ADDRESS.test(mark.attributes) &&
    (paired.has(mark) || mark.name === 'img' || mark.isCut)
  );
}

const isBreak = (mark: Tag | Gone): boolean => mark.kind === 'open' && BREAK.has(mark.name);
const isClosed = (text: string, { end, tag }: Gone): boolean =>
  text.slice(0, end).toLowerCase().endsWith(`</${tag?.name}>`);
const ADDRESS = /=\s*["']?(?:https?:)?\/\//i;
