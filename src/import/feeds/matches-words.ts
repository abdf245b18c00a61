import { UNSPACED_LETTER, wordsOf } from '#src/content/text/words.ts';
import type { NewsItem } from './news-feed.ts';

/**
 * Whether an item passes a source's filters: its title or excerpt has one of the words of `only`
 * (if there are any), and none of `without`. Words are whole, and equal as in the search: without
 * case and accents. Several words are a phrase. A hyphen parts words: `covid` is in `Covid-19`.
 */
export function matchesWords(
  { title, excerpt }: Pick<NewsItem, 'title' | 'excerpt'>,
  only: readonly string[],
  without: readonly string[],
): boolean {
  if (only.length === 0 && without.length === 0) return true;
  const texts = [title, excerpt].map(keysOf);
  const has = (words: string): boolean => texts.some((keys) => hasPhrase(keys, keysOf(words)));
  return (only.length === 0 || only.some(has)) && !without.some(has);
}

const HYPHENS = /(?<=[\p{L}\p{M}\p{N}])-(?=[\p{L}\p{N}])/gu;

const keysOf = (text: string): readonly string[] =>
  wordsOf(text.replace(HYPHENS, ' ')).map(({ key }) => key);

function hasPhrase(text: readonly string[], [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return false;
  // One letter of a script without blanks: texts are keyed by pairs of letters.
  if (rest.length === 0 && first.length === 1 && UNSPACED_LETTER.test(first))
    return text.some((key) => key.includes(first));
  return text.some(
    (key, at) => key === first && rest.every((next, after) => text[at + 1 + after] === next),
  );
}
