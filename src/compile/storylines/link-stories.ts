import { type FoundLink, findLinks } from './find-links.ts';
import { type FoundLine, groupLines } from './group-lines.ts';
import type { Known, Telling } from './judge-link.ts';
import { rarityOf } from './rarity.ts';
import { readHeadline } from './read-headline.ts';
import { createTermReader, type LinkedDraft } from './read-terms.ts';
import { sayName, sayWords } from './say-words.ts';
import { createVocabulary } from './vocabulary.ts';

/** A story beside another, and the words that both share. */
export type DraftLink<D> = { readonly draft: D; readonly words: readonly string[] };

/** Stories that continue each other, in the order of time; each with what it shares with the hub, which all are linked to. */
export type DraftLine<D> = { readonly name: string; readonly hub: D | undefined; readonly stories: readonly DraftLink<D>[] };

/** How the stories of an archive continue each other. */
export type LinkedStories<D> = {
  /** The earlier stories that a story continues, and the later ones that continue it, in the order of time. */
  readonly before: ReadonlyMap<D, readonly DraftLink<D>[]>;
  readonly after: ReadonlyMap<D, readonly DraftLink<D>[]>;
  readonly lines: readonly DraftLine<D>[];
};

/** Most earlier stories that one continues, and most that continue one; those with the best reasons are kept. */
const BEFORE = 3;
const AFTER = 5;

/** Links the stories of an archive, given newest first, by the rare words they share. The same drafts give the same links. */
export function linkStories<D extends LinkedDraft>(drafts: readonly D[]): LinkedStories<D> {
  const told = readStories(drafts.toReversed());
  const links = findLinks(told.stories, told.known);
  const kept = best(best(links, 'later', BEFORE), 'earlier', AFTER);
  return {
    before: listsOf(kept, 'later', 'earlier', told),
    after: listsOf(kept, 'earlier', 'later', told),
    lines: groupLines(links).map((line) => lineOf(line, told)),
  };
}

/** The stories of an archive in the order of time, as links are judged by. */
type Told<D> = { readonly stories: readonly (Telling & { readonly draft: D })[]; readonly known: Known };

function readStories<D extends LinkedDraft>(inTime: readonly D[]): Told<D> {
  const vocabulary = createVocabulary();
  const read = createTermReader(vocabulary);
  const told = inTime.map((draft) => ({ draft, terms: read(draft), time: draft.time }));
  // Only now is it known how often each term stands in the archive.
  const rarity = rarityOf(vocabulary, inTime.length);
  const stories = told.map(({ draft, terms, time }) => ({
    draft,
    terms,
    time,
    headline: readHeadline(terms, vocabulary, rarity),
  }));
  return { stories, known: { vocabulary, rarity } };
}

type Side = 'earlier' | 'later';

/** For each story on one side the links with the best reasons, in the order in which they came. */
function best(links: readonly FoundLink[], side: Side, most: number): FoundLink[] {
  const lists = new Map<number, FoundLink[]>();
  for (const link of links) {
    const held = lists.get(link[side]);
    if (held) held.push(link);
    else lists.set(link[side], [link]);
  }
  const kept = new Set([...lists.values()].flatMap((list) => list.sort((a, b) => b.reason.rank - a.reason.rank).slice(0, most)));
  return links.filter((link) => kept.has(link));
}

function listsOf<D>(links: readonly FoundLink[], of: Side, to: Side, { stories, known }: Told<D>): Map<D, DraftLink<D>[]> {
  const lists = new Map<D, DraftLink<D>[]>();
  for (const link of links.toSorted((a, b) => a[to] - b[to])) {
    const [own, other, words] = [stories[link[of]], stories[link[to]], wordsOf(link, { stories, known })];
    if (own && other) lists.set(own.draft, [...(lists.get(own.draft) ?? []), { draft: other.draft, words }]);
  }
  return lists;
}

function wordsOf({ earlier, later, reason }: FoundLink, { stories, known }: Told<unknown>): string[] {
  const [from, to] = [stories[earlier], stories[later]];
  return from && to ? sayWords(from, to, reason, known) : [];
}

function lineOf<D>({ hub, others }: FoundLine, told: Told<D>): DraftLine<D> {
  const numbers = [hub, ...others.keys()].sort((a, b) => a - b);
  const members = numbers.flatMap((number) => told.stories[number] ?? []);
  const name = sayName(
    told.stories[hub]?.terms.headline ?? [],
    members.map(({ headline }) => headline),
    told.known,
  );
  const stories = numbers.flatMap((number): DraftLink<D>[] => {
    const [draft, link] = [told.stories[number]?.draft, others.get(number)];
    return draft ? [{ draft, words: link ? wordsOf(link, told) : name }] : [];
  });
  return { name: inSentenceCase(name.join(', ')), hub: told.stories[hub]?.draft, stories };
}

/** With a capital at its beginning, unless its first word has one elsewhere: `iPhone`. */
const inSentenceCase = (text: string): string =>
  text.replace(/^\p{Ll}+(?![\p{L}])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
