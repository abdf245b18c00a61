/** Most characters of a search; the rest is ignored. */
const MOST_CHARACTERS = 1000;

export type SearchToken =
  | { readonly is: '(' | ')' | '-' }
  | { readonly is: 'quoted'; readonly text: string }
  | { readonly is: 'chunk'; readonly text: string }
  /** `name:"some words"`. */
  | { readonly is: 'named'; readonly name: string; readonly text: string };

const PIECE =
  /(?<name>[A-Za-z]+):"(?<value>[^"]*)"|"(?<quoted>[^"]*)"|(?<paren>[()])|(?<minus>-)(?=[^\s)-])|(?<chunk>[^\s"()]+)/gu;

/** Quotation marks that keyboards and languages put in place of `"`. */
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\uff02]/g;
const CONTROLS = /[\p{Cc}\p{Cs}]/gu;

/** The pieces of a search. A quotation mark without its other one counts as a blank. */
export function readTokens(search: string): SearchToken[] {
  const text = search.slice(0, MOST_CHARACTERS).replace(QUOTES, '"').replace(CONTROLS, ' ');
  return Array.from(text.matchAll(PIECE), ({ groups = {} }): SearchToken => {
    const { name, value = '', quoted, paren, chunk = '' } = groups;
    if (name !== undefined) return { is: 'named', name, text: value };
    if (quoted !== undefined) return { is: 'quoted', text: quoted };
    if (paren === '(' || paren === ')') return { is: paren };
    return chunk === '' ? { is: '-' } : { is: 'chunk', text: chunk };
  });
}
