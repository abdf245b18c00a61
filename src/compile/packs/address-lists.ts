import type { AddressList } from '#src/content/archive/archive-list.ts';
import { PACKS_PER_LIST } from '#src/content/archive/pack-places.ts';
import { ADDRESS_LIST, FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import type { BundleFile } from '../bundle/contents.ts';
import { listFiles, rangesOfFiles } from '../bundle/listed-files.ts';
import { named } from '../bundle/name-file.ts';
import type { MadePacks } from './packed-addresses.ts';

/**
 * What is asked for first to read one story, and the lists of packs that it names if there are too
 * many for one: a reader loads two lists of at most some kilobytes, however large the archive is.
 */
export function* addressLists(
  { packs }: MadePacks,
  redirects: AddressList['redirects'],
): Generator<BundleFile, void, void> {
  const lists = listFiles(packs, {
    most: PACKS_PER_LIST,
    keyOf: ({ first }) => first,
    fileOf: (own) => named(fileTable.packLists, { format: FORMAT, ...rangesOfFiles(own) }),
  });
  const isOne = lists.length <= 1;
  if (!isOne) yield* lists.map(({ file }) => file);
  const entries = isOne ? packs : lists.map(({ first, file }) => ({ first, path: file.path }));
  const list: AddressList = {
    format: FORMAT,
    of: isOne ? 'packs' : 'lists',
    ...rangesOfFiles(entries),
    redirects,
  };
  yield { path: ADDRESS_LIST, text: JSON.stringify(list) };
}
