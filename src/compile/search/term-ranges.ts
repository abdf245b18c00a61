import { digitsOf, type TermRanges } from '#src/content/search/search-shapes.ts';
import { encodeTerm, type ListedTerm } from '#src/content/search/term-list.ts';
import type { BundleFile } from '../bundle/contents.ts';

/** Cuts a list where its text would become longer than so many characters. */
export function* rangesOf(
  terms: readonly ListedTerm[],
  most: number,
): Generator<ListedTerm[], void, void> {
  let range: ListedTerm[] = [];
  let size = 0;
  for (const term of terms) {
    size += encodeTerm(term, range.at(-1)?.term ?? '').length;
    range.push(term);
    if (size < most) continue;
    yield range;
    range = [];
    size = 0;
  }
  if (range.length > 0) yield range;
}

/** Ranges as they are made. */
export class Ranges {
  readonly made: TermRanges = { firsts: [], files: '' };
  #last = '';

  add(terms: readonly ListedTerm[], { path }: BundleFile): void {
    this.made.firsts.push(shortestAfter(this.#last, terms[0]?.term ?? ''));
    this.made.files += digitsOf(path);
    this.#last = terms.at(-1)?.term ?? '';
  }
}

/** The shortest beginning of a term that comes behind the term before. */
function shortestAfter(before: string, term: string): string {
  let length = 1;
  while (length < term.length && term.slice(0, length) <= before) length += 1;
  return term.slice(0, length);
}
