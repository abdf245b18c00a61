import { type Mute, mutedKey } from './mute.ts';
import { isInRow, type WordRow, wordRowOf } from './word-row.ts';

/** What a list knows of a story or a report; some know little more than a headline. */
export type Mutable = {
  readonly title: string;
  readonly excerpt?: string | undefined;
  readonly outlet?: { readonly domain: string } | undefined;
  readonly topics?: readonly { readonly slug: string }[] | undefined;
};

/** For each topic, by its slug, those above it, itself included. */
export type TopicsAbove = ReadonlyMap<string, readonly string[]>;

/** Says by which mutes a story or report is hidden; none: it is shown. */
export type MuteTest = (story: Mutable) => readonly Mute[];

const none: readonly Mute[] = [];

/**
 * A story is muted by the outlet of its lead, by its topics and those above them, and by words in
 * its headline or its excerpt: whole words as the search folds them, several words as a phrase.
 */
export function muteTest(mutes: readonly Mute[], above: TopicsAbove): MuteTest {
  if (mutes.length === 0) return () => none;
  const names = new Map(mutes.map((mute) => [mute.item, mute]));
  const words = mutes
    .filter(({ of }) => of === 'word')
    .map((mute) => ({ mute, keys: mute.key.split(' ') }));
  const byName = (story: Mutable): Mute[] =>
    [...new Set(namesOf(story, above))].flatMap((item) => names.get(item) ?? []);
  const byWord = ({ title, excerpt = '' }: Mutable): Mute[] => {
    if (words.length === 0) return [];
    const rows: WordRow[] = [wordRowOf(title), wordRowOf(excerpt)];
    return words
      .filter(({ keys }) => rows.some((row) => isInRow(row, keys)))
      .map(({ mute }) => mute);
  };
  // Lists are rendered again and again.
  const known = new WeakMap<Mutable, readonly Mute[]>();
  return (story) => {
    const before = known.get(story);
    if (before) return before;
    const found = [...byName(story), ...byWord(story)];
    known.set(story, found);
    return found;
  };
}

/** The keys of items that would mute a story by what it is of. */
const namesOf = ({ outlet, topics = [] }: Mutable, above: TopicsAbove): string[] => [
  ...(outlet ? [mutedKey('outlet', outlet.domain)] : []),
  ...topics.flatMap(({ slug }) =>
    (above.get(slug) ?? [slug]).map((each) => mutedKey('topic', each)),
  ),
];

/** The topics above each, of the list of topics. */
export function topicsAbove(
  topics: readonly { readonly slug: string; readonly parent?: string | undefined }[],
): TopicsAbove {
  const parents = new Map(topics.map(({ slug, parent }) => [slug, parent]));
  return new Map(
    topics.map(({ slug }) => {
      const line: string[] = [];
      for (let at: string | undefined = slug; at && !line.includes(at); at = parents.get(at))
        line.push(at);
      return [slug, line];
    }),
  );
}
