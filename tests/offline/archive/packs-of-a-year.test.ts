import { expect, test } from 'vitest';
import type { ArchiveList } from '#src/content/archive/archive-list.ts';
import { packsOf } from '#src/offline/archive/archive-parts.ts';

/** A list of packs that begin with these texts, as far as a choice looks at it. */
const listOf = (firsts: string[]): ArchiveList => ({
  format: 8,
  files: firsts.map((_, at) => String(at).padStart(16, '0')).join(''),
  firsts,
  stories: firsts.map(() => 1),
  bytes: firsts.map(() => 10),
  order: [],
  columns: 'columns-0000000000000000.json',
  redirects: { firsts: [], files: '' },
  lines: 'lines-0000000000000000.json',
  rest: [],
  restBytes: 0,
});

const yearOf = (firsts: string[]): string[] =>
  packsOf(listOf(firsts), 'year').map(({ path }) => firsts[Number(path.slice(6, 22))] ?? '');

test('a year of the archive is its packs from the month a year before the newest', () => {
  expect(yearOf(['2023-04', '2023-05', '2023-06', '2024-04'])).toEqual([
    '2024-04',
    '2023-06',
    '2023-05',
  ]);
});

test('the rest of an earlier month counts if its last stories can be of that year', () => {
  expect(yearOf(['2023-04', '2023-04-20-x', '2023-05-02-b', '2024-04'])).toEqual([
    '2024-04',
    '2023-05-02-b',
    '2023-04-20-x',
  ]);
  expect(yearOf(['2023-04', '2023-04-20-x', '2023-05', '2024-04'])).toEqual(['2024-04', '2023-05']);
  expect(yearOf(['2023-03', '2023-06', '2024-04'])).toEqual(['2024-04', '2023-06']);
});

test('what has no day in its name is only in the whole archive', () => {
  expect(yearOf(['1', '2024-04', 'zz'])).toEqual(['2024-04']);
  expect(packsOf(listOf(['1', '2024-04', 'zz']), 'all')).toHaveLength(3);
});
