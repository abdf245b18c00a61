import { addressLists } from '#src/compile/packs/address-lists.ts';
import { PACKS_PER_LIST } from '#src/content/archive/pack-places.ts';

/** A list of packs of an archive that has too many for one, by its path. */
export function listOfPacks(): [path: string, value: unknown] {
  const packs = Array.from({ length: PACKS_PER_LIST + 1 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + 2 * at)).toISOString().slice(0, 10);
    const digits = (at + 1).toString(16).padStart(16, '0');
    return { path: `packs/${digits}.json`, first: day, stories: 20, bytes: 40_000 };
  });
  const [list] = addressLists({ packs, packOf: [] }, { firsts: [], files: '' });
  if (!list) throw new Error('there is no list of packs');
  return [list.path, JSON.parse(list.text)];
}
