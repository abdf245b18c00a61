import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { processorMsOf } from '#tests/support/processor-time.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

/**
 * The longest that the worst file within all limits may take, on a slow machine; without limits it
 * is 18 s and more.
 */
const PATIENCE_MS = 4_000;

const good = articleFile();

const withBlock = (filler: string): string => good.replace('---\n', `---\n${filler}`);

describe('files that are too much', () => {
  test('50 MB is refused by its size alone, unread', async () => {
    const workspace = await openWorkspace({ 'articles/huge.md': good });
    await truncate(join(workspace.data, 'articles/huge.md'), 50 * 1024 * 1024);
    let problems: unknown;
    const took = await processorMsOf(async () => {
      ({ problems } = await workspace.compile());
    });
    expect(took).toBeLessThan(1_000);
    expect(problems).toMatchObject([
      { field: 'file', message: expect.stringMatching(/52428800 bytes long, more than 1048576/) },
    ]);
  });

  test.each([
    ['257 kB of front matter', `# ${'x'.repeat(257 * 1024)}\n`, /bytes long, more than 262144/],
    ['5,001 lines of front matter', '# x\n'.repeat(5_001), /lines long, more than 5000/],
    ['4,900 blank lines', '\n'.repeat(4_900), /more than 4096 blanks in a row/],
  ])('%s are refused', async (_, filler, said) => {
    const workspace = await openWorkspace({ 'articles/long.md': withBlock(filler) });
    const { problems } = await workspace.compile();
    expect(problems).toMatchObject([
      { field: 'front matter', message: expect.stringMatching(said), refused: true },
    ]);
  });

  test.each([
    ['blank lines', `${'\n'.repeat(4_000)}# x\n`],
    ['runs of blanks', `${`${' '.repeat(4_000)}\n`.repeat(60)}`],
    ['alternating blanks', ' \n'.repeat(2_000)],
    ['quotes', `a: [${'"x", '.repeat(50_000)}]\n`],
    ['open brackets', `a: ${'['.repeat(200_000)}\n`],
    ['suspects', `a: [${'"-*x", '.repeat(30_000)}]\n`],
    ['tags', `excerpt: "${'<b '.repeat(60_000)}"\n`],
    ['entities', `excerpt: "&${'amp;'.repeat(60_000)}"\n`],
  ])('the most %s that pass the gate do not stall the build', async (_, filler) => {
    const workspace = await openWorkspace({ 'articles/slow.md': withBlock(filler) });
    expect(await processorMsOf(() => workspace.compile())).toBeLessThan(PATIENCE_MS);
  });

  test.each([
    [
      '501 reports',
      { related: Array.from({ length: 501 }, () => relatedReport()) },
      /more than 500 entries/,
    ],
    [
      '51 topics',
      { topics: Array.from({ length: 51 }, (_, at) => `Topic ${at}`) },
      /more than 50 entries/,
    ],
  ])('%s are refused', async (_, fields, said) => {
    const workspace = await openWorkspace({ 'articles/many.md': articleFile(fields) });
    expect((await workspace.compile()).problems).toMatchObject([
      { message: expect.stringMatching(said) },
    ]);
  });
});

describe('names', () => {
  test('one that is not UTF-8 is refused and shown with its bytes', async () => {
    const workspace = await openWorkspace({ 'articles/good.md': good });
    const folder = Buffer.from(join(workspace.data, 'articles/'));
    await writeFile(Buffer.concat([folder, Buffer.from([0x62, 0xe9, 0x2e, 0x6d, 0x64])]), good);
    const { problems, summary } = await workspace.compile();
    expect(problems).toMatchObject([
      {
        path: 'articles/b\\xe9.md',
        field: 'name',
        message: expect.stringMatching(/not UTF-8; rename/),
      },
    ]);
    expect(summary.files).toBe(2);
  });

  test.each([
    ['case', 'articles/Same.md', 'articles/same.md'],
    ['composed and decomposed letters', 'articles/caf\u00e9.md', 'articles/cafe\u0301.md'],
    ['the folder', 'articles/2023/same.md', 'articles/2024/same.md'],
  ])('two that differ only in %s are both refused, each naming the other', async (_, a, b) => {
    const workspace = await openWorkspace({ [a]: good, [b]: good, 'articles/other.md': good });
    const { problems, summary } = await workspace.compile();
    const said = new Map(
      problems.map(({ path, field, message }) => [path, `${field}: ${message}`]),
    );
    expect(said.get(a)).toBe(`name: would have the same address as ${b}; rename one of them`);
    expect(said.get(b)).toBe(`name: would have the same address as ${a}; rename one of them`);
    expect(summary).toMatchObject({ files: 3, stories: 1 });
  });

  test.each([
    ['2024-05-01-plain.md', '2024-05-01-plain'],
    ['under_score.v2.md', 'under_score.v2'],
    ['Upper.md', undefined],
    ['con.md', undefined],
    ['com1.news.md', undefined],
    ['two..dots.md', undefined],
    ['dot-at-the-end..md', undefined],
    ['back\\slash.md', undefined],
    ['%2f.md', undefined],
    ['-dash-first.md', undefined],
    ['日本.md', undefined],
    [`${'long'.repeat(50)}.md`, undefined],
    ['new\nline.md', undefined],
    ['index.html.md', undefined],
    ['feed.xml.md', undefined],
    ['coverage.md.md', undefined],
    ['a-0123456789abcdef.md', undefined],
    [`${'n'.repeat(250)}.md`, undefined],
    ['page.md', 'page'],
    ['node.js.md', 'node.js'],
  ])('%j stands at a safe address', async (name, slug) => {
    const workspace = await openWorkspace({ [`articles/${name}`]: good });
    await workspace.compile();
    const [card] = await openBundle(workspace.out).cards();
    expect(card?.slug).toEqual(slug ?? expect.stringMatching(/^a-[0-9a-f]{16}$/));
  });

  test('hidden files and other endings are passed over', async () => {
    const workspace = await openWorkspace({
      'articles/.hidden.md': 'x',
      'articles/notes.txt': 'x',
      'articles/a.md': good,
    });
    expect((await workspace.compile()).summary).toMatchObject({
      files: 1,
      stories: 1,
      refused: [],
    });
  });
});
