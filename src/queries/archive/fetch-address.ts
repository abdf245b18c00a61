import {
  addressListSchema,
  type PackList,
  packListSchema,
} from '#src/content/archive/archive-list.ts';
import { placesByAddress } from '#src/content/archive/pack-places.ts';
import { PackedStories, type ReadPart } from '#src/content/archive/packed-stories.ts';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';
import { fetchAnswer, fetchJson } from '../fetching/fetch-json.ts';
import { LoadError, lostRequest } from '../fetching/load-error.ts';
import { REVALIDATED } from '../revalidated.ts';
import type { AddressInFolder, OpenPacks } from './folder-file.ts';

/**
 * What is at a story's address, out of the pack that it is in: as `addressFileSchema` has it, and
 * unchecked. If a pack is not there, or has nothing of that address, the site may have been
 * published since its list was asked for, which is then asked for once more. Rejects with a
 * LoadError, which names the address itself only if the site has nothing there.
 */
export async function fetchAddress(asked: AddressInFolder): Promise<unknown> {
  const { folder, file, held } = asked;
  if (held.packs && Math.abs(Date.now() - held.packs.asked) < REVALIDATED) {
    const found = await findIn(held.packs, asked).catch(orMissing);
    if (found) return found;
  }
  const packs = openPacks(folder);
  held.packs = packs;
  packs.stories.catch(() => {
    if (held.packs === packs) held.packs = undefined;
  });
  const found = await findIn(packs, asked);
  if (found) return found;
  const kind = (await packs.isCopy) ? lostRequest() : 'missing';
  throw new LoadError({ kind, file: folder + file });
}

async function findIn({ stories }: OpenPacks, { folder, file, slug }: AddressInFolder) {
  try {
    return await (await stories).at(slug);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const fault = { kind: 'damaged', file: folder + file, detail: cause.message } as const;
    throw new LoadError(fault, { cause });
  }
}

/** Nothing, if a file is missing. */
function orMissing(error: unknown): undefined {
  if (!(error instanceof LoadError && error.kind === 'missing')) throw error;
}

function openPacks(folder: string): OpenPacks {
  // Hosts that give it an age would send one whose packs they no longer have.
  const list = fetchAnswer(folder + ADDRESS_LIST, addressListSchema, undefined, 'no-cache');
  const read: ReadPart = (part, schema) => fetchJson(folder + part, schema);
  const lists = new Map<string, Promise<PackList>>();
  const readList = (path: string): Promise<PackList> => {
    const reading = lists.get(path) ?? read(path, packListSchema);
    lists.set(path, reading);
    reading.catch(() => lists.delete(path));
    return reading;
  };
  const isCopy = list.then((answer) => answer.isCopy);
  // The list itself says that it did not come.
  isCopy.catch(() => undefined);
  return {
    asked: Date.now(),
    stories: list.then(({ value }) => new PackedStories(placesByAddress(value, readList), read)),
    isCopy,
  };
}
