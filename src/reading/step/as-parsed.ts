import { type CarriedItems, type CarriedKind, mapKinds } from '../carry/carried-kinds.ts';
import type { KeptItem } from '../store/kept-item.ts';
import { type KeptValues, keptKinds } from '../store/kept-kinds.ts';

/**
 * Items with the fields of their values in the order of their schemas, as those of a file are. Of
 * two items of one instant the greater text counts: two devices must compare the same texts.
 */
export const asParsed = (items: CarriedItems): CarriedItems =>
  mapKinds(<Kind extends CarriedKind>(kind: Kind) => {
    const some: readonly KeptItem<KeptValues[Kind]>[] | undefined = items[kind];
    return some?.flatMap((item): KeptItem<KeptValues[Kind]>[] => {
      if (item.deleted) return [item];
      const { data: value } = keptKinds[kind].safeParse(item.value);
      return value === undefined ? [] : [{ key: item.key, at: item.at, value }];
    });
  });
