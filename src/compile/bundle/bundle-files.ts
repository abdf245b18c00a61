import type { Card, CardFile } from '#src/content/bundle/bundle.ts';
import { CARDS_PER_FILE, FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { MANIFEST_TOPICS } from '#src/content/bundle/manifest.ts';
import { joinIds } from '#src/content/ids/story-ids-file.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { Recalled } from '../history/recall.ts';
import type { KnownParts } from '../search/known-parts.ts';
import { searchFiles } from '../search/search-files.ts';
import { storySearcher } from '../search/searched-story.ts';
import { addressFiles, orNothing, storylineFiles } from './address-files.ts';
import type { BundleFile, Contents } from './contents.ts';
import { makeCard } from './make-card.ts';
import { makeColumns } from './make-columns.ts';
import { makeFront } from './make-front.ts';
import { named } from './name-file.ts';

/**
 * Makes the files one by one, the manifest last; the same contents give the same files in the same
 * order, whatever parts of the search an earlier run made.
 */
export function* bundleFiles(contents: Contents, parts?: KnownParts): Generator<BundleFile, void> {
  const { drafts, outlets, topics, ledger, feeds, recalled } = contents;
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
  const front = named(fileTable.front, makeFront(contents));
  const columns = named(fileTable.columns, columnFile);
  const ids = named(fileTable.ids, { format: FORMAT, ids: joinIds(cards.map(({ id }) => id)) });
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
  yield* [front, columns, ids, topicFile, figures, outletFile, appearances, ledgerFile];
  const search = yield* searchFiles(
    drafts.map(storySearcher(contents)),
    cardFiles.map(({ path }) => path),
    parts,
  );
  const memory = isNothing(recalled.memory)
    ? undefined
    : named(fileTable.memory, { format: FORMAT, ...recalled.memory });
  if (memory) yield memory;
  const feedList = feeds && named(fileTable.feeds, { format: FORMAT, feeds });
  if (feedList) yield feedList;
  const files = {
    front: front.path,
    ...(cardFiles[0] && { latest: cardFiles[0].path }),
    columns: columns.path,
    ids: ids.path,
    topics: topicFile.path,
    outlets: outletFile.path,
    appearances: appearances.path,
    ledger: ledgerFile.path,
    search,
    ...(memory && { memory: memory.path }),
    ...(feedList && { feeds: feedList.path }),
  };
  yield { path: MANIFEST_FILE, text: JSON.stringify(makeManifest(contents, files)) };
}

function makeManifest(
  { site, drafts, outlets, topics, ledger, storylines, ...rest }: Contents,
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
      covered: drafts.filter(({ coverage }) => coverage.length > 0).length,
      reports: rest.reports,
      outlets: outlets.entries.length,
      topics: topics.entries.length,
      storylines: storylines.entries.length,
    },
    newest: newest ?? null,
    oldest: oldest ?? null,
    topics: topics.entries.slice(0, MANIFEST_TOPICS),
    files,
  };
}

function cardFile(cards: Card[]): CardFile {
  return { format: FORMAT, cards };
}

const isNothing = (memory: Recalled['memory']): boolean =>
  memory.site === undefined &&
  [memory.updated, memory.ids, memory.feeds, memory.moved].every((list) => list.length === 0);
