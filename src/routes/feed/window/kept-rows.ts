import { defaultRangeExtractor, type Range } from '@tanstack/virtual-core';

/** Rows of the page: numbers from `first` to `last`. */
export type RowSpan = { readonly first: number; readonly last: number };

/**
 * Decides which rows are in the page: those near the window, and all that were in the page before,
 * as long as they are at most `most` rows without a gap. Browsers search the text of rows in the
 * page, list their headings and print them. Rows farthest from the window go first; a jump starts
 * anew. `standing` rows are in the page from the beginning.
 */
export function keptRows(most: number, standing = 0): (range: Range) => number[] {
  let kept: RowSpan | undefined = standing > 0 ? { first: 0, last: standing - 1 } : undefined;
  return (range) => {
    const near = defaultRangeExtractor(range);
    const [first = 0, last = -1] = [near[0], near.at(-1)];
    if (last < first) return near;
    kept = trimmed(joined({ first, last }, kept), { first, last }, most);
    kept = { first: kept.first, last: Math.min(kept.last, range.count - 1) };
    const { first: from, last: to } = kept;
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  };
}

function joined(near: RowSpan, kept: RowSpan | undefined): RowSpan {
  if (!kept || near.first > kept.last + 1 || near.last < kept.first - 1) return near;
  return { first: Math.min(near.first, kept.first), last: Math.max(near.last, kept.last) };
}

/** Without the rows that are too many, at the end that is farther from the window. */
function trimmed({ first, last }: RowSpan, near: RowSpan, most: number): RowSpan {
  const excess = last - first + 1 - Math.max(most, near.last - near.first + 1);
  if (excess <= 0) return { first, last };
  const [above, below] = [near.first - first, last - near.last];
  const fromTop = above > below ? Math.min(excess, above) : Math.max(0, excess - below);
  return { first: first + fromTop, last: last - (excess - fromTop) };
}
