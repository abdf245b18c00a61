import { NONE } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { idAt } from '#src/content/ids/story-ids-file.ts';

/**
 * Of some stories, those with the highest heat that were not opened, at most `most`, the hottest
 * first; of equal heat the newest first. Stories without heat are not among them.
 */
export function hotUnopened(
  { heat }: Pick<Columns, 'heat'>,
  { ids, numbers }: { readonly ids: string; readonly numbers: readonly number[] },
  isOpened: (id: string) => boolean,
  most: number,
): number[] {
  const heatOf = (number: number): number => heat[number] ?? NONE;
  const hottestFirst = numbers
    .filter((number) => heatOf(number) > NONE)
    .sort((a, b) => heatOf(b) - heatOf(a) || a - b);
  const named: number[] = [];
  for (const number of hottestFirst) {
    if (named.length === most) break;
    if (!isOpened(idAt(ids, number))) named.push(number);
  }
  return named;
}
