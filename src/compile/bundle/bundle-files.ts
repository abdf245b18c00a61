import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { MANIFEST_TOPICS } from '#src/content/bundle/manifest.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import type { Recalled } from '../history/recall.ts';
import { shortEntries } from '../ledger/short-entries.ts';
import { addressLists } from '../packs/address-lists.ts';
import { archiveFiles, type RestFile } from '../packs/archive-files.ts';
import type { EarlierPacks } from '../packs/earlier-packs.ts';
import { lineFile } from '../packs/line-file.ts';
import { packedAddresses } from '../packs/packed-addresses.ts';
import { redirectFiles } from '../packs/redirect-files.ts';
import type { KnownParts } from '../search/known-parts.ts';
import { searchFiles } from '../search/search-files.ts';
import { storySearcher } from '../search/searched-story.ts';
import { otherAddresses, publisherFiles, storylineFiles } from './address-files.ts';
import type { BundleFile, Contents } from './contents.ts';
import { rangesOfFiles } from './listed-files.ts';
import { makeCardFiles, makeLists } from './make-lists.ts';
import { named } from './name-file.ts';

/** What earlier runs made. */
type Earlier = {
  readonly parts?: KnownParts | undefined;
  readonly packs?: EarlierPacks | undefined;
};

/**
 * Makes the files one by one, the manifest last; the same contents give the same files in the same
 * order, whatever earlier runs made.
 */
export function* bundleFiles(
  contents: Contents,
  { parts, packs }: Earlier = {},
): Generator<BundleFile, void> {
  const { recalled, feeds, ledger } = contents;
  const made = yield* packedAddresses(contents, packs);
  yield* otherAddresses(contents);
  yield* storylineFiles(contents);
  yield* publisherFiles(contents);
  const cardFiles = makeCardFiles(contents);
  yield* cardFiles;
  const cardPaths = cardFiles.map(({ path }) => path);
  const kept: RestFile[] = [];
  const keep = (file: BundleFile): BundleFile => {
    kept.push({ path: file.path, bytes: Buffer.byteLength(file.text) });
    return file;
  };
  const lists = makeLists(contents, cardPaths);
  yield* Object.values(lists).map(keep);
  const ledgerFile = named(fileTable.ledger, { ...ledger, entries: shortEntries(ledger.entries) });
  yield ledgerFile;
  const search = yield* mapped(
    searchFiles(contents.drafts.map(storySearcher(contents)), cardPaths, parts),
    keep,
  );
  const redirectParts = redirectFiles(contents, made);
  const redirects = rangesOfFiles(
    redirectParts.map(({ first, file }) => ({ first, path: file.path })),
  );
  const lines = lineFile(contents);
  yield* [...redirectParts.map(({ file }) => file), lines].map(keep);
  yield* addressLists(made, redirects);
  const memory = isNothing(recalled.memory)
    ? undefined
    : named(fileTable.memory, { format: FORMAT, ...recalled.memory });
  if (memory) yield memory;
  const feedList = feeds && named(fileTable.feeds, { format: FORMAT, feeds });
  if (feedList) yield feedList;
  const archive = yield* archiveFiles(made, kept, {
    columns: lists.columns.path,
    redirects,
    lines: lines.path,
  });
  const files = {
    front: lists.front.path,
    ...(cardFiles[0] && { latest: cardFiles[0].path }),
    columns: lists.columns.path,
    ids: lists.ids.path,
    topics: lists.topics.path,
    outlets: lists.outlets.path,
    appearances: lists.appearances.path,
    ledger: ledgerFile.path,
    search,
    archive,
    ...(memory && { memory: memory.path }),
    ...(feedList && { feeds: feedList.path }),
  };
  yield { path: MANIFEST_FILE, text: JSON.stringify(makeManifest(contents, files)) };
}

/** Each file of a generator through `change`. */
function* mapped<Result>(
  files: Generator<BundleFile, Result, void>,
  change: (file: BundleFile) => BundleFile,
): Generator<BundleFile, Result, void> {
  let step = files.next();
  for (; !step.done; step = files.next()) yield change(step.value);
  return step.value;
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

const isNothing = (memory: Recalled['memory']): boolean =>
  memory.site === undefined &&
  [memory.updated, memory.ids, memory.feeds, memory.moved].every((list) => list.length === 0);
