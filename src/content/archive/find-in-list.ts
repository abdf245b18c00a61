import type { ArchiveList } from './archive-list.ts';

/** Where a story is: the number of its pack, and its index in it. */
export type PackPlace = { readonly pack: number; readonly index: number };

/**
 * The number of the range in which a text is: of the pack of a slug, or of the redirects of an id;
 * -1 if it is before all.
 */
export function rangeOf({ firsts }: Pick<ArchiveList, 'firsts'>, text: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The places of all stories, newest first. */
export function placesOf({ order }: Pick<ArchiveList, 'order'>): PackPlace[] {
  const taken = new Map<number, number>();
  const places: PackPlace[] = [];
  for (let at = 0; at < order.length; at += 2) {
    const pack = order[at] ?? 0;
    const from = taken.get(pack) ?? 0;
    const end = from + (order[at + 1] ?? 0);
    for (let index = from; index < end; index += 1) places.push({ pack, index });
    taken.set(pack, end);
  }
  return places;
}

/** `placesOf` the other way: the packs of all stories from the newest on, as `order` has them. */
export function orderOf(packs: readonly number[]): number[] {
  const order: number[] = [];
  for (const [number, pack] of packs.entries())
    if (pack === packs[number - 1]) order[order.length - 1] = (order.at(-1) ?? 0) + 1;
    else order.push(pack, 1);
  return order;
}
