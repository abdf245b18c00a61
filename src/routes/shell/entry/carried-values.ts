import { findPlaces } from '#src/content/carried/find-places.ts';
import type { Packed, PageData } from '#src/content/carried/packed.ts';
import { checksum, unpack } from '#src/content/carried/unpack.ts';

/** Id of the element with what a prerendered page carries of its data. */
export const CARRIED_ID = 'page-values';

/**
 * Reads what the page carries in `element`; `root` has its markup. Undefined if it is damaged or was taken, if the page
 * was changed, or made for another address than this one.
 */
export function readCarried(
  root: Element,
  element: Element | null,
  address = '',
): PageData | undefined {
  try {
    const packed: Packed = JSON.parse(element?.textContent ?? '');
    const json = unpack(packed, findPlaces(address, root.innerHTML));
    if (checksum(json) === packed[0]) return JSON.parse(json);
  } catch {
    // Cut, or of another version.
  }
  return undefined;
}
