import { findPlaces } from '#src/content/carried/find-places.ts';
import type { Packed, PageData } from '#src/content/carried/packed.ts';
import { unpackSame } from '#src/content/carried/unpack.ts';

/** Id of the element with what a prerendered page carries of its data. */
export const CARRIED_ID = 'page-values';

/**
 * Reads what the page in the document carries in `element`. Undefined if it is damaged or was
 * taken, if the page was changed, or made for another address than this one.
 */
export function readCarried(element: Element | null, address: string): PageData | undefined {
  try {
    const packed: Packed = JSON.parse(element?.textContent ?? '');
    const markup = document.querySelector('main')?.outerHTML;
    const json = unpackSame(packed, findPlaces(address, markup));
    if (json) return JSON.parse(json);
  } catch {
    // Cut, or of another version.
  }
  return undefined;
}
