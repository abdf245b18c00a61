/** A term of a list, and in how many stories of its part of the archive it is, roughly. */
export type ListedTerm = { readonly term: string; readonly level: number };

/** Levels are steps of the square root of 2; level 0 is one story. */
const STEPS = 2;
export const levelOf = (stories: number): number =>
  Math.min(MOST_LEVEL, Math.round(STEPS * Math.log2(stories)));
/** About how many stories a level stands for. */
export const storiesOf = (level: number): number => 2 ** (level / STEPS);

const FIRST_LEVEL = 48;
/** Up to `[`: the next character would have to be escaped in JSON. */
const MOST_LEVEL = 43;
/** Letters for shared beginnings: no folded term has any of them. */
const FIRST_SHARED = 65;
const MOST_SHARED = 25;

/**
 * Terms in order as one text: of each a capital letter for how many characters it shares with the
 * one before, a character for its level, and the rest. A third of the size of the list.
 */
export const encodeTerms = (terms: readonly ListedTerm[]): string =>
  terms.map((term, at) => encodeTerm(term, terms[at - 1]?.term ?? '')).join('');

/** A term behind another one. */
export function encodeTerm({ term, level }: ListedTerm, before: string): string {
  const shared = sharedWith(before, term);
  return `${String.fromCharCode(FIRST_SHARED + shared, FIRST_LEVEL + level)}${term.slice(shared)}`;
}

export function decodeTerms(text: string): ListedTerm[] {
  const terms: ListedTerm[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const shared = text.charCodeAt(at) - FIRST_SHARED;
    const level = text.charCodeAt(at + 1) - FIRST_LEVEL;
    let end = at + 2;
    while (end < text.length && !isShared(text.charCodeAt(end))) end += 1;
    before = before.slice(0, shared) + text.slice(at + 2, end);
    terms.push({ term: before, level });
    at = end;
  }
  return terms;
}

const isShared = (code: number): boolean =>
  code >= FIRST_SHARED && code <= FIRST_SHARED + MOST_SHARED;

function sharedWith(before: string, term: string): number {
  const most = Math.min(MOST_SHARED, before.length, term.length);
  let shared = 0;
  while (shared < most && before.charCodeAt(shared) === term.charCodeAt(shared)) shared += 1;
  return shared;
}
