import type { Link } from '../bundle/bundle.ts';

/**
 * A link in Markdown (CommonMark). Entities in an address would be decoded; the brackets keep
 * blanks and parentheses in.
 */
export function linkTo({ href }: Pick<Link, 'href'>, text: string): string {
  return `[${plain(text)}](<${href.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\\<>]/g, '\\$&')}>)`;
}

/**
 * A foreign text of one line that Markdown takes for plain text, also at the beginning of a line.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&#~]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
