import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import type { BeyondFront } from './beyond-front.ts';

let loaded: BeyondFront | undefined;

/** Loads the code beyond the front, once. Rejects with a ChunkError. */
export async function loadBeyondFront(): Promise<BeyondFront> {
  loaded ??= (await lazyPage(() => import('./beyond-front.ts'), partRooms.beyondFront)).beyondFront;
  return loaded;
}

/**
 * The code for more than the front, for use in a render, which cannot wait; undefined until it is
 * loaded. It is always here with an archive.
 */
export const beyondFront = (): BeyondFront | undefined => loaded;
