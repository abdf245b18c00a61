import { keyOfTerm, termsOf } from '#src/content/search/search-terms.ts';
import { searchPlacesOf } from '#src/content/search/search-words.ts';
import type { ResolvedWord } from './words/resolve-word.ts';

/** What a search matched in a text, in UTF-16 units of it. */
export type MatchedRange = { readonly from: number; readonly to: number };

/** Which of the words a text's word is; undefined if none. */
export function matchedBy(spelling: string, words: readonly ResolvedWord[]): number | undefined {
  const keys = termsOf(spelling).map(keyOfTerm);
  const at = words.findIndex(({ keys: whole, beginnings }) =>
    keys.some((key) => whole.has(key) || beginnings.some((begun) => key.startsWith(begun))),
  );
  return at === -1 ? undefined : at;
}

/** The ranges of a text that a search matched, in order and apart. */
export function markMatches(text: string, words: readonly ResolvedWord[]): MatchedRange[] {
  const ranges: { from: number; to: number }[] = [];
  const places = searchPlacesOf(text).filter((place) => matchedBy(place.text, words) !== undefined);
  for (const { at, length } of places.sort((a, b) => a.at - b.at)) {
    const before = ranges.at(-1);
    if (before && at <= before.to) before.to = Math.max(before.to, at + length);
    else ranges.push({ from: at, to: at + length });
  }
  return ranges;
}

/** How many of the words of a search are in these texts. */
export function countMatched(texts: readonly string[], words: readonly ResolvedWord[]): number {
  const matched = new Set(
    texts.flatMap((text) => searchPlacesOf(text)).map((place) => matchedBy(place.text, words)),
  );
  matched.delete(undefined);
  return matched.size;
}

/** The report with most of the words of a search, the first of several; undefined without any. */
export function bestReport<T extends { readonly title: string; readonly excerpt: string }>(
  reports: readonly T[],
  words: readonly ResolvedWord[],
): T | undefined {
  let best: { readonly report: T; readonly count: number } | undefined;
  for (const report of reports) {
    const count = countMatched([report.title, report.excerpt], words);
    if (count > (best?.count ?? 0)) best = { report, count };
  }
  return best?.report;
}
