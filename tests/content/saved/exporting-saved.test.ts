import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { savedCsl } from '#src/content/exports/saved-csl.ts';
import { savedCsv } from '#src/content/exports/saved-csv.ts';
import { savedFeed } from '#src/content/exports/saved-feed.ts';
import { savedForms } from '#src/content/exports/saved-forms.ts';
import { savedMarkdown } from '#src/content/exports/saved-markdown.ts';
import { tagText } from '#src/content/saved/tags.ts';
import { forAll } from '#tests/support/for-all.ts';
import { anyEntry, savedFrom as from, savedEntry } from '#tests/support/saved-entries.ts';
import { plainStory } from '#tests/support/stories.ts';

const noted = savedEntry({ note: 'Ask *them*.\n\nBy Friday', tags: ['Work', 'to do'] });
const gone = savedEntry({
  key: 'gone',
  slug: '',
  story: undefined,
  note: 'Mine',
  gone: { day: '2024-05-03', why: 'removed' },
});
const entries = fc.array(anyEntry, { maxLength: 5 });

describe('saved stories as Markdown', () => {
  test('have links, facts and notes; of one that was taken down the note', () => {
    expect(savedMarkdown([noted, gone], from)).toMatchInlineSnapshot(`
      "# Saved stories

      [The Paper](<https://paper.example/saved/>)

      ## [AI giant postpones its listing](<https://techcrunch.com/2021/12/13/x>)

      TechCrunch · 13 Dec 2021, 05:54 · Saved on 2 May 2024 · [Open in this reader](<https://paper.example/news/2021-12-13-ai-giant/>)

      > The company put its public listing on hold.

      Ask \\*them\\*.

      By Friday

      Tags: Work, to do

      ## Story no longer here

      Saved on 2 May 2024

      Taken down by its publisher; noticed on 3 May 2024. Only what you wrote and the dates are kept.

      Mine
      "
    `);
  });

  test.each(['=\r-', 'a\r\n---', 'a\n  \n    b', '1. a\n> b'])(
    'take a note for what it says, whatever ends its lines: %j',
    (note) => {
      const html = micromark(savedMarkdown([savedEntry({ note })], from));
      expect(html.match(/<(h2|hr|pre|ol|ul)\b/g)).toEqual(['<h2']);
    },
  );

  test('have no markup that a text brings', () => {
    const known = /^<\/?(h1|h2|p|a|blockquote|br)( href="[^"]*")? ?\/?>$/;
    forAll(
      fc.property(entries, (any) => {
        const html = micromark(savedMarkdown(any, from));
        for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(known);
        expect(html.match(/<h2>/g) ?? []).toHaveLength(any.length);
      }),
    );
  });
});

describe('saved stories as CSV', () => {
  const read = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });

  test('have a row each', () => {
    const [row, last] = read(savedCsv([noted, gone], from));
    expect(row).toMatchObject({
      saved: '2024-05-02T08:00:00.000Z',
      published: '2021-12-13T05:54:00Z',
      title: 'AI giant postpones its listing',
      tags: 'Work, to do',
      note: 'Ask *them*.\n\nBy Friday',
      story: 'https://paper.example/news/2021-12-13-ai-giant/',
      taken_down: '',
    });
    expect(last).toMatchObject({ title: '', note: 'Mine', story: '', taken_down: '2024-05-03' });
  });

  test('come back through a parser of another make, and no cell is a formula', () => {
    const asWritten = (cell = ''): string =>
      /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
    forAll(
      fc.property(entries, (any) => {
        const rows = read(savedCsv(any, from));
        for (const cell of rows.flatMap((row) => Object.values(row)))
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(rows.map(({ title, note, tags }) => [title, note, tags].map(asWritten))).toEqual(
          any.map(({ story, note, tags }) => [story?.title ?? '', note, tagText(tags)]),
        );
      }),
    );
  });
});

test('saved stories as CSL-JSON are what its schema allows', () => {
  const csl = z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['article-newspaper', 'motion_picture']),
      title: z.optional(z.string()),
      abstract: z.optional(z.string()),
      'container-title': z.optional(z.string()),
      issued: z.optional(
        z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }),
      ),
      URL: z.optional(z.string()),
      keyword: z.optional(z.string()),
      note: z.optional(z.string()),
    }),
  );
  const [item, last] = csl.parse(JSON.parse(savedCsl([noted, gone], from)));
  expect(item).toMatchObject({
    keyword: 'Work, to do',
    URL: 'https://techcrunch.com/2021/12/13/x',
  });
  expect(last?.note).toContain('Taken down by its publisher; noticed on 3 May 2024.');
  forAll(
    fc.property(entries, (any) => {
      const items = csl.parse(JSON.parse(savedCsl(any, from)));
      expect(items.map(({ id, title }) => [id, title])).toEqual(
        any.map(({ key, story }) => [key, story?.title]),
      );
    }),
  );
});

test('saved stories as a feed are what JSON Feed 1.1 asks for', () => {
  const text = z.string().check(z.minLength(1));
  const feed = z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: text,
    home_page_url: z.literal(from.page),
    items: z.array(
      z.strictObject({
        id: text,
        url: z.optional(z.url()),
        external_url: z.optional(z.url()),
        title: z.optional(z.string()),
        content_text: text,
        date_published: z.optional(z.iso.datetime()),
        authors: z.optional(z.array(z.strictObject({ name: z.string() }))),
        tags: z.optional(z.array(z.string())),
        _saved: z.strictObject({ at: z.iso.datetime(), note: z.optional(z.string()) }),
      }),
    ),
  });
  const { items } = feed.parse(JSON.parse(savedFeed([noted, gone], from)));
  expect(items[0]).toMatchObject({
    external_url: 'https://techcrunch.com/2021/12/13/x',
    tags: ['Work', 'to do', 'AI'],
    content_text: 'The company put its public listing on hold.\n\nAsk *them*.\n\nBy Friday',
  });
  expect(items[1]).not.toHaveProperty('url');
  const bare = savedEntry({ story: plainStory({ title: '', excerpt: '' }) });
  feed.parse(JSON.parse(savedFeed([bare], from)));
  forAll(fc.property(entries, (any) => void feed.parse(JSON.parse(savedFeed(any, from)))));
});

test('a date that cannot be is in no bibliography and no feed', () => {
  const future = savedEntry({ story: plainStory({ future: true }) });
  const undated = savedEntry({ story: plainStory({ undated: true }) });
  for (const { file, write } of savedForms.filter(({ name }) => /JSON/.test(name)))
    expect(write([future, undated], from), file).not.toContain('2021,');
  expect(savedFeed([future, undated], from)).not.toContain('date_published');
});
