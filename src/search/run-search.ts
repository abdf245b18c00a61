import type { SearchOrder } from '#src/content/order/search-orders.ts';
import { parseSearch } from './query/parse-search.ts';
import type { SearchNode } from './query/search-node.ts';
import { findStories, mayHaveTypos, wordsOf } from './ranking/find-stories.ts';
import { among, filtersInTheWay } from './ranking/in-the-way.ts';
import { mostWords, orderStories } from './ranking/order-results.ts';
import { openSearched } from './ranking/searched.ts';
import type { StorySet } from './story-set.ts';
import { type NearestWords, nearestWords } from './words/nearest-words.ts';
import type { ResolvedWord } from './words/resolve-word.ts';
import type { SearchReader } from './words/search-reader.ts';

export type SearchOptions = {
  readonly order?: SearchOrder;
  /** Of the filters of a feed: whether a story, by its number in the columns, is in it. */
  readonly among?: (story: number) => boolean;
  /** For the order `covered`: reports of a story. */
  readonly reports?: (story: number) => number;
};

export type SearchResult = {
  readonly node: SearchNode;
  /** Numbers of stories in the columns, in order. */
  readonly stories: Int32Array;
  /** Those that meet the search, whatever the filters say; the newest first. */
  readonly everywhere: StorySet;
  /** What to mark in texts, in the order of the search. */
  readonly words: readonly ResolvedWord[];
  /** Words that are nowhere, and those that were found instead. */
  readonly instead: readonly { readonly typed: string; readonly found: string }[];
  /** Words that are nowhere, and nothing near them. */
  readonly nowhere: readonly string[];
  /**
   * For each of the words that are nowhere: the nearest ones that the archive has. Reads further
   * files, so a page asks for it only where it shows it.
   */
  readonly nearest: () => Promise<readonly NearestWords[]>;
  /** Days of the newest and the oldest story of the archive, if it has any. */
  readonly reach: { readonly newest: string | undefined; readonly oldest: string | undefined };
  /** No story has all words: those of each story that it lacks, out of `of`. */
  readonly partly:
    | { readonly of: number; readonly lacks: (story: number) => readonly string[] }
    | undefined;
  /** False if a phrase is in more texts than are read (MOST_CHECKED): newest ones were. */
  readonly isWhole: boolean;
  /** If nothing was found: each filter, and how many stories there are without it. */
  readonly inTheWay: readonly { readonly filter: SearchNode; readonly stories: number }[];
};

/**
 * Runs a search over the files of the index. The last word may be unfinished, unless a blank
 * follows it. All words have to be there; if no story has all of them, typos are looked for, and
 * then the stories that have most of them. Rejects with what loading a file rejects with.
 */
export async function runSearch(
  reader: SearchReader,
  text: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const searched = await openSearched(reader);
  const node = parseSearch(text);
  const isOpen = !/\s$/u.test(text);
  let found = await findStories(searched, node, { isOpen, seekTypos: false });
  if (found.stories.length === 0 && mayHaveTypos(node, found.matches)) {
    const again = await findStories(searched, node, { isOpen, seekTypos: true });
    if (again.stories.length > 0) found = again;
  }
  const partly = found.stories.length > 0 ? undefined : mostWords(node, found);
  const everywhere = partly?.stories ?? found.stories;
  const stories = among(everywhere, options.among);
  const words = wordsOf(node, found.matches);
  return {
    node,
    everywhere,
    stories: await orderStories(searched, { stories, words }, options),
    words: words.map(({ resolved }) => resolved),
    instead: words.flatMap(({ resolved: { asked, instead } }) =>
      instead === undefined ? [] : [{ typed: asked.written, found: instead }],
    ),
    nowhere: words.flatMap(({ resolved: { asked, terms } }) =>
      terms.length === 0 ? [asked.written] : [],
    ),
    nearest: () =>
      nearestWords(
        searched,
        words.map(({ resolved }) => resolved),
      ),
    reach: searched.reach,
    partly: partly && { of: partly.of, lacks: partly.lacks },
    isWhole: found.isWhole,
    inTheWay: stories.length > 0 ? [] : filtersInTheWay(node, found, options.among),
  };
}
