import type { ArchiveList } from '#src/content/archive/archive-list.ts';
import { pathsOf } from '#src/content/search/search-shapes.ts';

/** Which stories the reader wants: all, or those of the twelve months up to the newest one's. */
export type ArchiveChoice = 'all' | 'year';

/** A file of the archive by its path below the bundle's folder. */
export type ArchivePart = {
  readonly path: string;
  readonly bytes: number;
  /** Of a pack. */
  readonly stories: number;
};

const MONTHS = 12;
const DATED = /^\d{4}-\d{2}/;
/** Parts of the search, of which there are many, and without which stories can be read. */
const LAST = /^(?:words|endings|postings)\//;

/** The files to keep, in the order of loading: lists, packs from the newest on, then the search. */
export function archiveParts(list: ArchiveList, choice: ArchiveChoice): ArchivePart[] {
  const others = list.rest.flatMap(({ path, files, bytes }) =>
    pathsOf(path, files).map((file, at) => ({ path: file, bytes: bytes[at] ?? 0, stories: 0 })),
  );
  const isLast = ({ path }: ArchivePart): boolean => LAST.test(path);
  return [
    ...others.filter((part) => !isLast(part)),
    ...packsOf(list, choice),
    ...others.filter(isLast),
  ];
}

/** The packs to keep, the newest first. */
export function packsOf(list: ArchiveList, choice: ArchiveChoice): ArchivePart[] {
  const months = list.firsts.map((first) => DATED.exec(first)?.[0]);
  const newest = months.findLast((month) => month !== undefined);
  const oldest = newest === undefined ? '' : monthsBefore(newest, MONTHS - 1);
  return pathsOf('packs/', list.files)
    .map((path, at) => ({
      path,
      bytes: list.bytes[at] ?? 0,
      stories: list.stories[at] ?? 0,
    }))
    .filter((_, at) => {
      if (choice === 'all') return true;
      const [first = '', next = ''] = [list.firsts[at], list.firsts[at + 1]];
      // What was left of the month before can have stories of this one.
      const isRest = first.length > MONTH_LENGTH;
      return DATED.test(first) && (first >= oldest || (isRest && next > oldest));
    })
    .reverse();
}

/** `YYYY-MM`, so many months before another. */
function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = new Date(Date.UTC(year, number - 1 - count, 1));
  return date.toISOString().slice(0, MONTH_LENGTH);
}

const MONTH_LENGTH = 'YYYY-MM'.length;

/** Sums of parts. */
export const sizeOf = (parts: readonly ArchivePart[]): { bytes: number; stories: number } => ({
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  stories: parts.reduce((sum, { stories }) => sum + stories, 0),
});
