import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bridge, dropped, importedBundle, importedData } from '#tests/support/imported.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree } from '#tests/support/workspace.ts';

async function feedsOf(data?: string) {
  const { out, problems, feeds } = await importedBundle(data);
  return { out, problems, feeds: await feeds() };
}

describe('the feeds that a site imports', () => {
  test('are in a file of their own: those that fail, then silent ones, then the others, by name', async () => {
    const { feeds } = await feedsOf();
    expect(feeds?.map(({ name, failing, silent }) => [name, failing?.since ?? silent])).toEqual([
      ['abbey.example', '2026-11-26T15:30:00Z'],
      ['The Gazette', '2026-11-24T06:30:00Z'],
      ['Bridge Operator', true],
      ['The Herald', true],
      ['Clevedon Harbour', undefined],
      ['The Courier', undefined],
      ['صحيفة البحر', undefined],
    ]);
    expect(feeds?.[1]).toEqual({
      name: 'The Gazette',
      site: { href: 'https://gazette.example/', host: 'gazette.example' },
      heard: '2026-11-24T06:00:00Z',
      items: 25,
      newest: '2026-11-24T05:40:00Z',
      failing: {
        since: '2026-11-24T06:30:00Z',
        why: 'the server answered 503 (Service Unavailable)',
      },
    });
  });

  test('keep their own addresses to themselves, which may contain a key', async () => {
    const { out } = await feedsOf();
    const all = [...(await readTree(out)).values()].join('\n');
    expect(all).not.toMatch(/not-for-readers|token=secret|\/feed\b/);
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 200), /is damaged/],
    [
      'of another shape',
      (text: string) => text.replace('"items": 12', '"items": "12"'),
      /is damaged/,
    ],
    ['of a newer format', (text: string) => text.replace('"format": 1', '"format": 9'), /format 9/],
    ['in conflict', (text: string) => `<<<<<<< ours\n${text}`, /merge conflict/],
  ])('are left out with a warning if their file is %s', async (_, change, message) => {
    const data = await importedData();
    const file = join(data, 'import/feeds.json');
    await writeFile(file, change(await readFile(file, 'utf8')));
    const { feeds, problems } = await feedsOf(data);
    expect(feeds).toBeUndefined();
    expect(problems).toEqual([
      {
        path: 'import/feeds.json',
        line: expect.any(Number),
        field: 'file',
        message: expect.stringMatching(message),
        refused: false,
      },
    ]);
  });

  test('are not spoken of on a site that has none', async () => {
    const data = await importedData();
    await rm(join(data, 'import'), { recursive: true });
    expect(await feedsOf(data)).toMatchObject({ feeds: undefined, problems: [] });
  });
});

describe('a story that the site no longer keeps', () => {
  test('says on which day it was dropped, also without a history', async () => {
    const { address } = await importedBundle();
    expect(await address(dropped)).toMatchObject({ became: 'dropped', day: '2026-11-26' });
  });

  test('is the story again if its file is there again, and taken down if that is what the file says', async () => {
    const data = await importedData();
    const records = { [bridge]: '2026-11-26', down: '2026-11-26', odd: 'yesterday' };
    await writeFile(
      join(data, 'import/dropped.json'),
      JSON.stringify({ format: 1, dropped: records }),
    );
    await writeFile(join(data, 'articles/down.md'), articleFile({ removed: true }));
    const { address } = await importedBundle(data);
    expect((await address(bridge)).became).toBe('story');
    expect((await address('down')).became).toBe('removed');
    await expect(address('odd')).rejects.toThrow('ENOENT');
  });

  test('is dropped and not taken down, whatever the history says; but a moved story has moved', async () => {
    const workspace = await openWorkspace({
      'articles/a.md': articleFile({ title: 'One', originalUrl: 'https://courier.example/1' }),
      'articles/b.md': articleFile({ title: 'Two', originalUrl: 'https://courier.example/2' }),
      'articles/c.md': articleFile({ title: 'Three', originalUrl: 'https://courier.example/3' }),
    });
    await workspace.compile();
    for (const slug of ['a', 'b', 'c']) await rm(join(workspace.data, `articles/${slug}.md`));
    await workspace.write(
      'articles/new.md',
      articleFile({ title: 'Two', originalUrl: 'https://courier.example/2' }),
    );
    const records = { a: '2024-06-01', b: '2024-06-01' };
    await workspace.write('import/dropped.json', JSON.stringify({ format: 1, dropped: records }));
    await workspace.compile();
    const { address } = openBundle(workspace.out);
    const became = async (slug: string) => (await address(slug)).became;
    expect([await became('a'), await became('b'), await became('c')]).toEqual([
      'dropped',
      'moved',
      'removed',
    ]);
  });

  test('is unknown, with a warning, while the file of dropped stories is damaged', async () => {
    const data = await importedData();
    await writeFile(join(data, 'import/dropped.json'), '{"format": 1');
    const { problems, address } = await importedBundle(data);
    expect(problems).toMatchObject([{ path: 'import/dropped.json', refused: false }]);
    await expect(address(dropped)).rejects.toThrow('ENOENT');
  });
});
