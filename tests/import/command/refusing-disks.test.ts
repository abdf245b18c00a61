import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CompileError } from '#src/compile/problem.ts';
import { importFeeds } from '#src/import/import-feeds.ts';
import { withFailingDisk } from '#tests/support/failing-disk.ts';
import { openImports } from '#tests/support/import/run-command.ts';

const RSS = `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link>
<item><title>Chips are scarce</title><link>https://a.example/1</link></item></channel></rss>`;
const createFetch = () =>
  Object.assign(
    async (address: string) => ({
      ...{ kind: 'body' as const, bytes: new TextEncoder().encode(RSS), type: '', address },
      ...{ moved: undefined, validators: { etag: undefined, modified: undefined } },
    }),
    { close: () => undefined },
  );

/** The whole command on disks that refuse from one call on, each call once; what it said. */
async function refusals(code: string, words: readonly string[]): Promise<unknown[]> {
  const said: unknown[] = [];
  for (let failing = 0; ; failing += 1) {
    const { at, run } = await openImports({ 'feeds.opml': '<opml><body/></opml>' });
    await mkdir(at('news/articles'), { recursive: true });
    await writeFile(at('news/feeds.yaml'), 'feeds: [https://a.example/feed]\n');
    const all = words.map((word) => (word === 'news' ? at(word) : word));
    let error: unknown;
    const calls = await withFailingDisk(
      (call) => call >= failing,
      () =>
        run(all, { importFeeds, createFetch }).then(
          () => undefined,
          (reason: unknown) => {
            error = reason;
          },
        ),
      code,
    );
    if (failing >= calls) return said;
    // The last call of all, the removal of what is not needed, may fail without harm.
    if (error !== undefined) said.push(error);
  }
}

describe.each([
  ['EACCES', /(no permission|read-only).*(chown -R|--data|writable)/],
  ['EROFS', /read-only.*(--data|writable)/],
  ['ENOSPC', /the disk is full.*(Free some space|writable)/],
])('a disk that answers %s', (code, sentence) => {
  test.each([[['--data', 'news']], [['--data', 'news', '--add', 'https://b.example/feed']]])(
    'ends %j with a sentence and advice, whatever file it refuses',
    async (words) => {
      const said = await refusals(code, words);
      expect(said.length).toBeGreaterThan(1);
      for (const error of said) {
        expect(error).toBeInstanceOf(CompileError);
        expect(String(error)).toMatch(sentence);
        expect(String(error)).not.toContain('\n');
      }
    },
  );
});

test('a file where the folder of the state must be is named', async () => {
  const { at, run } = await openImports({ 'news/feeds.yaml': 'feeds: [https://a.example/feed]\n' });
  await mkdir(at('news/articles'));
  await writeFile(at('news/import'), '');
  await expect(run(['--data', at('news')], { importFeeds, createFetch })).rejects.toThrow(
    /news\/import.*: a part of this path is a file, not a folder\./,
  );
  expect(await readdir(at('news/articles'))).toEqual([]);
});
