import { hash } from 'node:crypto';
import type { Card, CardFile, Manifest, Site } from '#src/content/bundle/bundle.ts';
import {
  CARDS_PER_FILE,
  FORMAT,
  FRONT_CARDS,
  MANIFEST_TOPICS,
} from '#src/content/bundle/bundle.ts';
import { decodeColumns } from '#src/content/bundle/columns.ts';
import { type FileKind, fileTable } from '#src/content/bundle/file-table.ts';
import type { LedgerFile } from '#src/content/bundle/ledger-file.ts';
import type { AddressFile } from '#src/content/bundle/story-file.ts';
import { LISTED_STORYLINES } from '#src/content/bundle/storyline-file.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { orderStories } from '#src/content/order/order-stories.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_LIST, STORYLINE_PAGES, storylineFile } from '#src/url/storyline-files.ts';
import type { Hidden } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Fold } from '../coverage/fold-articles.ts';
import type { Recalled } from '../history/recall.ts';
import type { Storylines } from '../storylines/make-storylines.ts';
import { type CardSources, makeCard } from './make-card.ts';
import { makeColumns } from './make-columns.ts';
import { makeStory } from './make-story.ts';

/** Path below the bundle's folder, and text. */
export type BundleFile = { readonly path: string; readonly text: string };

/** Everything that the bundle contains. */
export type Contents = CardSources & {
  readonly site: Site;
  /** Newest first. */
  readonly drafts: readonly Draft[];
  readonly folds: readonly Fold[];
  readonly removed: readonly Hidden[];
  readonly ledger: LedgerFile;
  /** Milliseconds. */
  readonly built: number;
  readonly preview: boolean;
  /** Distinct reports in all coverage. */
  readonly reports: number;
  readonly storylines: Storylines;
  /** Addresses, ids and times from the history. */
  readonly recalled: Recalled;
};

/**
 * Makes the files one by one, the manifest last; the same contents give the same files in the same
 * order.
 */
export function* bundleFiles(contents: Contents): Generator<BundleFile, void> {
  const { drafts, outlets, topics, ledger, recalled } = contents;
  yield* addressFiles(contents);
  yield* storylineFiles(contents);
  const cards = drafts.map((draft) => makeCard(draft, contents));
  const cardFiles: BundleFile[] = [];
  for (let at = 0; at < cards.length; at += CARDS_PER_FILE)
    cardFiles.push(named(fileTable.cards, cardFile(cards.slice(at, at + CARDS_PER_FILE))));
  yield* cardFiles;
  const columnFile = makeColumns(
    drafts,
    cardFiles.map(({ path }) => path),
    contents,
  );
  const order = orderStories(
    decodeColumns(columnFile),
    Int32Array.from(drafts.keys()),
    defaultFeed.sort,
    defaultFeed.byDay,
  );
  const front = named(
    fileTable.front,
    cardFile([...order.subarray(0, FRONT_CARDS)].flatMap((number) => cards[number] ?? [])),
  );
  const columns = named(fileTable.columns, columnFile);
  const topicFile = named(fileTable.topics, {
    format: FORMAT,
    topics: topics.entries,
    moved: orNothing(recalled.topics),
  });
  const figures = named(fileTable.figures, { format: FORMAT, figures: outlets.figures });
  const outletFile = named(fileTable.outlets, {
    format: FORMAT,
    figures: figures.path,
    outlets: outlets.entries,
  });
  const appearances = named(fileTable.appearances, {
    format: FORMAT,
    stories: outlets.appearances,
  });
  const ledgerFile = named(fileTable.ledger, ledger);
  yield* [front, columns, topicFile, figures, outletFile, appearances, ledgerFile];
  const memory = isNothing(recalled.memory)
    ? undefined
    : named(fileTable.memory, { format: FORMAT, ...recalled.memory });
  if (memory) yield memory;
  const files = {
    front: front.path,
    columns: columns.path,
    topics: topicFile.path,
    outlets: outletFile.path,
    appearances: appearances.path,
    ledger: ledgerFile.path,
    ...(memory && { memory: memory.path }),
  };
  yield { path: MANIFEST_FILE, text: JSON.stringify(makeManifest(contents, files)) };
}

function makeManifest(
  { site, drafts, outlets, topics, ledger, ...rest }: Contents,
  files: Manifest['files'],
): Manifest {
  const [newest, oldest] = [drafts[0], drafts.at(-1)].map((draft) =>
    draft ? formatInstant(draft.time) : null,
  );
  return {
    format: FORMAT,
    built: formatInstant(rest.built),
    site,
    preview: rest.preview,
    counts: {
      ...ledger.counts,
      reports: rest.reports,
      outlets: outlets.entries.length,
      topics: topics.entries.length,
    },
    newest: newest ?? null,
    oldest: oldest ?? null,
    topics: topics.entries.slice(0, MANIFEST_TOPICS),
    files,
  };
}

function* addressFiles({
  drafts,
  folds,
  removed,
  storylines,
  recalled,
  ...known
}: Contents): Generator<BundleFile, void> {
  const at = (slug: string, file: AddressFile): BundleFile => ({
    path: addressFile(slug),
    text: JSON.stringify(file),
  });
  for (const [number, draft] of drafts.entries()) {
    const beside = {
      newer: drafts[number - 1],
      older: drafts[number + 1],
      ...storylines.beside(draft),
    };
    yield at(draft.article.slug, {
      format: FORMAT,
      became: 'story',
      story: makeStory(draft, beside, known),
    });
  }
  for (const { article, slug, report } of folds)
    yield at(article.slug, { format: FORMAT, became: 'folded', slug, report });
  for (const { slug } of removed) yield at(slug, { format: FORMAT, became: 'removed' });
  for (const { slug, to } of recalled.departed)
    yield at(
      slug,
      to === undefined
        ? { format: FORMAT, became: 'removed' }
        : { format: FORMAT, became: 'moved', slug: to },
    );
}

function* storylineFiles({
  storylines: { lines, entries },
  recalled,
}: Contents): Generator<BundleFile, void> {
  const at = (path: string, file: object): BundleFile => ({
    path,
    text: JSON.stringify({ format: FORMAT, ...file }),
  });
  for (const storyline of lines)
    yield at(storylineFile(storyline.id), { became: 'storyline', storyline });
  for (const { id, of, to } of recalled.storylines)
    yield at(storylineFile(id), { became: 'moved', of, to });
  yield at(STORYLINE_LIST, {
    total: entries.length,
    storylines: entries.slice(0, LISTED_STORYLINES),
  });
  yield at(STORYLINE_PAGES, {
    pages: lines.map(({ id, stories }) => ({ id, changed: stories.at(-1)?.time })),
    moved: orNothing(recalled.storylines),
  });
}

function cardFile(cards: Card[]): CardFile {
  return { format: FORMAT, cards };
}

const orNothing = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
const isNothing = (memory: Recalled['memory']): boolean =>
  memory.site === undefined &&
  [memory.updated, memory.ids, memory.feeds, memory.moved].every((list) => list.length === 0);

/** A file named by its content, so that it can be cached for ever. */
function named({ path }: FileKind, value: object): BundleFile {
  const text = JSON.stringify(value);
  return { path: `${path}${hash('sha256', text).slice(0, 16)}.json`, text };
}
