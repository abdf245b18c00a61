import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { cleanText } from '#src/compile/clean-text.ts';
import type { Story } from '#src/content/address-file.ts';
import { coverageCsl } from '#src/content/coverage-csl.ts';
import { coverageCsv } from '#src/content/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/coverage-markdown.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';
import { everyElement, onlyChild, parseXml } from '#tests/support/xml-tree.ts';

const from = { addressOf: (slug: string) => `https://paper.example/news/${slug}/`, timeZone: 'UTC' };

const story = plainStory({
  coverage: [
    plainReport('late', -50 * 1440, { tier: 'background', story: '2021-10-24-late', quality: null }),
    plainReport('first', -90),
    plainReport('same', 0, { kind: 'video', future: true }),
    plainReport('after', 150, { excerpt: 'More, "of" it' }),
  ],
  reports: 4,
  outlets: 4,
});

/** A lead that repeats the first report, and a third that repeats the lead. */
const repeated = plainStory({
  copyOf: 'first',
  coverage: [plainReport('first', -90), plainReport('after', 150, { copyOf: '2021-12-13-ai-giant' })],
  reports: 2,
  outlets: 2,
});

/** Foreign texts as the compiler lets them through. */
const foreign = fc
  .tuple(
    fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      "'",
      "'=",
      '# ',
      '> ',
      '1. ',
      '- ',
      '![',
      '](',
      '```',
      '<!--',
      '=1+1;',
      '"',
      '|',
      '\\',
      '&lt;',
    ),
    fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })),
  )
  .map((parts) => cleanText(parts.join('')) || 'x');
const link = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('https://a.example/?x=(1)&copy;=2&#38;', 'https://a.example/\'[]`*_~<>"|'),
  )
  .map((url) => safeLink(url));
const stories = fc
  .array(fc.tuple(foreign, foreign, foreign, link, fc.integer({ min: -9000, max: 9000 })), { minLength: 1, maxLength: 6 })
  .map((reports): Story => {
    const coverage = reports
      .map(([title, excerpt, name, original, offset], at) => {
        const { original: _, ...report } = plainReport(`r${at}`, offset, {
          title,
          excerpt,
          outlet: { domain: 'o.example', name },
        });
        return { ...report, ...(original && { original }) };
      })
      .toSorted((a, b) => a.offset - b.offset);
    const [title = 'x', excerpt = ''] = reports[0] ?? [];
    return plainStory({ title, excerpt, coverage, reports: coverage.length, outlets: 1 });
  });

describe('as CSV', () => {
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
    expect([rows[0]?.['story'], rows[0]?.['quality']]).toEqual(['https://paper.example/news/2021-10-24-late/', '']);
    expect(rows[4]?.['excerpt']).toBe('More, "of" it');
  });

  test('names the outlet whose text a report repeats', () => {
    expect(read(coverageCsv(repeated, from)).map((row) => row['same_text_as'])).toEqual(['', 'first.example', 'techcrunch.com']);
  });

  test.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '＝1', "'=1"])(
    '%s is no formula to a spreadsheet',
    (title) => {
      const [row] = read(coverageCsv(plainStory({ title }), from));
      expect(row?.['title']).toBe(`'${title}`);
    },
  );

  test('every text comes back through a parser of another make', () => {
    const asWritten = (cell = ''): string => (/^'+[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
    forAll(
      fc.property(stories, (any) => {
        const rows = read(coverageCsv(any, from)).filter((row) => row['role'] !== 'lead');
        for (const row of rows)
          for (const cell of [row['title'], row['excerpt'], row['outlet']]) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(rows.map((row) => ['title', 'excerpt', 'outlet', 'original'].map((name) => asWritten(row[name])))).toEqual(
          any.coverage.map(({ title, excerpt, outlet, original }) => [title, excerpt, outlet.name, original?.href ?? '']),
        );
      }),
    );
  });
});

describe('as Markdown', () => {
  const render = (markdown: string) => parseXml(`<div>${micromark(markdown)}</div>`);

  test('reads as the page does: two tiers, times beside the lead, links to the originals', () => {
    expect(coverageMarkdown(story, from)).toMatchInlineSnapshot(`
      "# AI giant postpones its listing

      TechCrunch, 13 Dec 2021, 05:54 (UTC), [at techcrunch.com](<https://techcrunch.com/2021/12/13/x>)

      > The company put its public listing on hold.

      ## Coverage: 4 reports from 4 outlets

      ### Same event

      - 13 Dec 2021, 04:24 (1 h before): [Report first](<https://first.example/a>), Outlet first
      - 13 Dec 2021, 05:54 (date cannot be right): [Report same](<https://same.example/a>), Outlet same
      - 13 Dec 2021, 08:24 (2 h after): [Report after](<https://after.example/a>), Outlet after

      ### Background

      - 24 Oct 2021, 05:54 (7 weeks before): [Report late](<https://late.example/a>), Outlet late

      Taken from [the story’s page](<https://paper.example/news/2021-12-13-ai-giant/>)
      "
    `);
  });

  test('says of a copy whose text it is', () => {
    const text = coverageMarkdown(repeated, from);
    expect(text).toContain('[at techcrunch.com](<https://techcrunch.com/2021/12/13/x>), same text as Outlet first\n');
    expect(text).toContain('## Coverage: 2 reports from 2 outlets, 2 copies');
    expect(text).toContain('Outlet after, same text as TechCrunch\n');
  });

  test('has no coverage where a story stands alone, and no link where the archive has none', () => {
    const { original: _, ...alone } = plainStory();
    const text = coverageMarkdown(alone, from);
    expect(text).not.toContain('Coverage');
    expect(text.match(/\]\(/g)).toHaveLength(1);
  });

  test('no foreign text becomes anything but text, and no link is lost or added', () => {
    forAll(
      fc.property(stories, (any) => {
        const root = render(coverageMarkdown(any, from));
        const all = everyElement(root);
        expect(onlyChild(root, 'h1').text).toBe(any.title);
        for (const { name } of all) expect(['div', 'h1', 'h2', 'h3', 'p', 'a', 'ul', 'li', 'blockquote']).toContain(name);
        expect(all.filter(({ name }) => name === 'li')).toHaveLength(any.coverage.length);
        const hrefs = all.filter(({ name }) => name === 'a').map(({ attributes }) => decodeURI(attributes['href'] ?? ''));
        const links = [any.original, ...any.coverage.map(({ original }) => original)].flatMap((known) => known?.href ?? []);
        expect(hrefs.toSorted()).toEqual([...links, from.addressOf(any.slug)].map((href) => decodeURI(href)).toSorted());
        for (const { title, original } of any.coverage.filter((report) => report.original)) {
          expect(
            all.some(({ name, text, attributes }) => name === 'a' && text === title && attributes['href'] !== undefined),
          ).toBe(original !== undefined);
        }
      }),
    );
  });
});

describe('as CSL-JSON', () => {
  /** What the published schema (csl-data.json, 1.0.2) says of the fields in use; it allows no others. */
  const csl = z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['article-newspaper', 'motion_picture']),
      title: z.string(),
      abstract: z.optional(z.string()),
      'container-title': z.string(),
      issued: z.optional(z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) })),
      URL: z.optional(z.string()),
      note: z.string(),
    }),
  );

  test('is what reference managers import', () => {
    const items = csl.parse(JSON.parse(coverageCsl(story, from)));
    expect(items.map(({ id }) => id)).toEqual(['late', 'first', '2021-12-13-ai-giant', 'same', 'after']);
    expect(items[2]).toEqual({
      id: '2021-12-13-ai-giant',
      type: 'article-newspaper',
      title: 'AI giant postpones its listing',
      abstract: 'The company put its public listing on hold.',
      'container-title': 'TechCrunch',
      issued: { 'date-parts': [[2021, 12, 13]] },
      URL: 'https://techcrunch.com/2021/12/13/x',
      note: 'The lead of the story',
    });
    expect(items[1]?.note).toBe('Same event, 1 h before the lead');
    // What claims a time to come has no date.
    expect(items[3]).toMatchObject({ type: 'motion_picture', note: 'Same event, date cannot be right' });
    expect(items[3]?.issued).toBeUndefined();
  });

  test('notes whose text an item repeats', () => {
    const items = csl.parse(JSON.parse(coverageCsl(repeated, from)));
    expect(items.map(({ note }) => note)).toEqual([
      'Same event, 1 h before the lead',
      'The lead of the story, same text as Outlet first',
      'Same event, 2 h after the lead, same text as TechCrunch',
    ]);
  });

  test('every story makes items of that shape, told apart', () => {
    forAll(
      fc.property(stories, (any) => {
        const items = csl.parse(JSON.parse(coverageCsl(any, from)));
        expect(new Set(items.map(({ id }) => id)).size).toBe(any.coverage.length + 1);
      }),
    );
  });
});
