import { digitsFrom } from '../search/search-shapes.ts';
import type { AddressList, PackList } from './archive-list.ts';
import { rangeOf } from './find-in-list.ts';

/** Where the packs of an edition are, and its redirects. Rejects if a list is not there. */
export type PackPlaces = {
  /** The number of the pack in which a slug's story is, if there is one; -1 for none. */
  readonly packOf: (slug: string) => Promise<number>;
  readonly pathOf: (pack: number) => Promise<string>;
  /** The file with the redirect of an id, if there is one. */
  readonly redirectsOf: (id: string) => string | undefined;
};

/** Packs of one list: by the number of a pack it is known in which list it is. */
export const PACKS_PER_LIST = 128;

type FileRanges = Pick<PackList, 'firsts' | 'files'>;

const fileAt = (path: string, { files }: FileRanges, at: number): string =>
  `${path}${digitsFrom(files, at, at + 1)}.json`;

const redirectsIn =
  ({ redirects }: Pick<AddressList, 'redirects'>): PackPlaces['redirectsOf'] =>
  (id) => {
    const at = rangeOf(redirects, id);
    return at === -1 ? undefined : fileAt('redirects-', redirects, at);
  };

/** Places by a list of all packs. */
export const placesInOneList = (list: FileRanges & Pick<AddressList, 'redirects'>): PackPlaces => ({
  packOf: (slug) => Promise.resolve(rangeOf(list, slug)),
  pathOf: (pack) => Promise.resolve(fileAt('packs/', list, pack)),
  redirectsOf: redirectsIn(list),
});

/** Places by the list that is asked for first; `read` reads a list that it names. */
export function placesByAddress(
  first: AddressList,
  read: (path: string) => Promise<PackList>,
): PackPlaces {
  if (first.of === 'packs') return placesInOneList(first);
  const listAt = (list: number): Promise<PackList> => read(fileAt('addresses-', first, list));
  return {
    packOf: async (slug) => {
      const list = rangeOf(first, slug);
      return list === -1 ? -1 : list * PACKS_PER_LIST + rangeOf(await listAt(list), slug);
    },
    pathOf: async (pack) => {
      const list = Math.floor(pack / PACKS_PER_LIST);
      return fileAt('packs/', await listAt(list), pack - list * PACKS_PER_LIST);
    },
    redirectsOf: redirectsIn(first),
  };
}
