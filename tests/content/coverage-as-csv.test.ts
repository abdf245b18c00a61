import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainStory } from '#tests/support/stories.ts';
import { anyStory, from, repeated, story } from '#tests/support/stories-to-take.ts';

describe('coverage as CSV', () => {
  const read = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });

  test('has a line for the lead and each report, in order of publication', () => {
    const rows = read(coverageCsv(story, from));
    expect(rows.map((row) => [row['role'], row['minutes_from_lead'], row['title']])).toEqual([
      ['background', '-72000', 'Report late'],
      ['event', '-90', 'Report first'],
      ['lead', '0', 'AI giant postpones its listing'],
      ['event', '', 'Report same'],
      ['event', '150', 'Report after'],
    ]);
    expect(rows[2]).toMatchObject({
      published: '2021-12-13T05:54:00Z',
      outlet: 'TechCrunch',
      domain: 'techcrunch.com',
      quality: '57',
      original: 'https://techcrunch.com/2021/12/13/x',
      amp: '',
      story: 'https://paper.example/news/2021-12-13-ai-giant/',
    });
    expect([rows[0]?.['story'], rows[0]?.['quality']]).toEqual([
      'https://paper.example/news/2021-10-24-late/',
      '',
    ]);
    expect(rows[4]?.['excerpt']).toBe('More, "of" it');
  });

  test('names the outlet whose text a report repeats', () => {
    expect(read(coverageCsv(repeated, from)).map((row) => row['same_text_as'])).toEqual([
      '',
      'first.example',
      'techcrunch.com',
    ]);
  });

  test.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '＝1', "'=1"])(
    '%s is no formula to a spreadsheet',
    (title) => {
      const [row] = read(coverageCsv(plainStory({ title }), from));
      expect(row?.['title']).toBe(`'${title}`);
    },
  );

  test('every text comes back through a parser of another make', () => {
    const asWritten = (cell = ''): string =>
      /^'+[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
    forAll(
      fc.property(anyStory, (any) => {
        const rows = read(coverageCsv(any, from)).filter((row) => row['role'] !== 'lead');
        for (const row of rows)
          for (const cell of [row['title'], row['excerpt'], row['outlet']])
            expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(
          rows.map((row) =>
            ['title', 'excerpt', 'outlet', 'original'].map((name) => asWritten(row[name])),
          ),
        ).toEqual(
          any.coverage.map(({ title, excerpt, outlet, original }) => [
            title,
            excerpt,
            outlet.name,
            original?.href ?? '',
          ]),
        );
      }),
    );
  });
});
