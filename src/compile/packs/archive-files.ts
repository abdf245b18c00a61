import type { ArchiveList } from '#src/content/archive/archive-list.ts';
import { orderOf } from '#src/content/archive/find-in-list.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileKinds, fileTable, isOfKind } from '#src/content/bundle/file-table.ts';
import { digitsOf } from '#src/content/search/search-shapes.ts';
import type { BundleFile } from '../bundle/contents.ts';
import { rangesOfFiles } from '../bundle/listed-files.ts';
import { named } from '../bundle/name-file.ts';
import type { MadePacks } from './packed-addresses.ts';

/** A file that is read without a network, and its bytes. */
export type RestFile = { readonly path: string; readonly bytes: number };

type Named = Pick<ArchiveList, 'columns' | 'redirects' | 'lines'>;

/** The list of the archive; returns its path. */
export function* archiveFiles(
  { packs, packOf }: MadePacks,
  files: readonly RestFile[],
  paths: Named,
): Generator<BundleFile, string, void> {
  const list = named(fileTable.archive, {
    format: FORMAT,
    ...rangesOfFiles(packs),
    stories: packs.map(({ stories }) => stories),
    bytes: packs.map(({ bytes }) => bytes),
    order: orderOf(packOf),
    ...paths,
    rest: byKind(files),
    restBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  } satisfies ArchiveList);
  yield list;
  return list.path;
}

function byKind(files: readonly RestFile[]): ArchiveList['rest'] {
  return fileKinds.flatMap((kind) => {
    const own = files.filter(({ path }) => isOfKind(kind, path));
    if (own.length === 0) return [];
    const digits = own.map(({ path }) => digitsOf(path)).join('');
    return [{ path: kind.path, files: digits, bytes: own.map(({ bytes }) => bytes) }];
  });
}
