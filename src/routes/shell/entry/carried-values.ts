import type { Packed } from '#src/content/carried/packed.ts';
import { unpack } from '#src/content/carried/unpack.ts';
import { placesInPage } from './places-in-page.ts';

/** Id of the element with what a prerendered page carries of its data. */
export const CARRIED_ID = 'page-values';

export type CarriedValues = {
  /** Path that the page was made for, with the site's base. */
  readonly path: string;
  /** As page-data.ts describes it; undefined if it is damaged, or the page was changed. */
  readonly value: unknown;
};

/** Reads what the page in the document carries; undefined once it was taken. */
export function readCarried(): CarriedValues | undefined {
  const text = document.getElementById(CARRIED_ID)?.textContent;
  if (!text) return undefined;
  const path = document.querySelector<HTMLElement>('[data-page]')?.dataset['page'] ?? '';
  let value: unknown;
  try {
    const packed: Packed = JSON.parse(text);
    value = unpack(packed, placesInPage(path));
  } catch {
    // Cut, or not ours.
  }
  return { path, value };
}
