import { describe, expect, test } from 'vitest';
import { decodeColumns } from '#src/content/bundle/columns.ts';
import { countHeat } from '#src/evidence/over-time/heat-calendar.ts';
import { type ArchiveName, describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';

/*
 * Cells of the heat calendar, counted by searching the articles' own lines: published ones whose
 * publishedDateTime begins with the month and whose topics name the topic.
 */

/** Stories of a topic, by its name, in a month, `2021-12`. */
async function cellsOf(
  archive: ArchiveName | 'five',
): Promise<(topic: string, month: string) => number> {
  const bundle = await bundleOf(archive);
  const heat = countHeat(decodeColumns(await bundle.columns()), await bundle.topics());
  return (name, month) => {
    const rows = heat.years.find(({ year }) => month.startsWith(year))?.topics ?? [];
    const row = rows.find(({ topic }) => heat.topics[topic]?.name === name);
    return row?.months[Number(month.slice(5)) - 1] ?? 0;
  };
}

describe('the five articles', () => {
  test('have one story on AI in each of three months, and one of them is on robotics too', async () => {
    const cell = await cellsOf('five');
    expect(['2021-03', '2021-08', '2021-12'].map((month) => cell('AI', month))).toEqual([1, 1, 1]);
    // An article of June is not published.
    expect(['2021-06', '2021-07'].map((month) => cell('AI', month))).toEqual([0, 0]);
    expect(['2021-03', '2021-08'].map((month) => cell('AI in Robotics', month))).toEqual([1, 0]);
  });
});

describeArchives('real archives', () => {
  test('azure-2020: September 2020 was its fullest month, on databases above all', async () => {
    const cell = await cellsOf('azure-2020');
    expect([cell('Azure', '2020-04'), cell('Azure', '2020-09'), cell('Azure', '2020-12')]).toEqual([
      42, 73, 25,
    ]);
    expect([cell('AI', '2020-09'), cell('Databases', '2020-09'), cell('IoT', '2020-10')]).toEqual([
      9, 11, 7,
    ]);
    expect([cell('Serverless', '2020-05'), cell('Databases', '2020-06')]).toEqual([0, 0]);
  });

  test('power-apps: Teams came with four stories in November 2020', async () => {
    const cell = await cellsOf('power-apps');
    expect(
      ['2020-09', '2020-10', '2020-11'].map((month) => cell('Teams integration', month)),
    ).toEqual([2, 1, 4]);
    expect([
      cell('Power Apps', '2021-08'),
      cell('Portals', '2021-08'),
      cell('AI Builder', '2024-03'),
    ]).toEqual([23, 3, 1]);
  });
});
