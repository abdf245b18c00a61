import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openImports } from '#tests/support/import/run-command.ts';

const LIST = '# mine\nfeeds:\n  - https://a.example/   # best\n';

test('--add begins a list', async () => {
  const { at, run, read, asked } = await openImports();
  const { code, output } = await run([
    '--add',
    'b.example/feed',
    '--name',
    'B',
    '--topic',
    'AI',
    '--topic',
    'AI',
    '--data',
    at('n'),
  ]);
  expect(code).toBe(0);
  expect(output).toBe(
    `Added https://b.example/feed to ${at('n')}/feeds.yaml.\nNext: npm run import -- --data ${at('n')}\n`,
  );
  expect(await read('n/feeds.yaml')).toMatch(
    /^#[\s\S]*\nfeeds:\n {2}- address: https:\/\/b\.example\/feed\n {4}name: B\n {4}topics: \[AI\]\n$/,
  );
  expect(await read('n/site.yaml')).toContain('title: N\n');
  expect(asked).toEqual([]);
});

test('--add and then --remove gives the same bytes', async () => {
  const { at, run, read } = await openImports({ 'n/feeds.yaml': LIST });
  await run(['--add', 'b.example', '--add', 'https://c.example/x', '--data', at('n')]);
  expect(await read('n/feeds.yaml')).toBe(
    `${LIST}  - https://b.example/\n  - https://c.example/x\n`,
  );
  const { output } = await run([
    '--remove',
    'https://b.example',
    '--remove',
    'c.example/x',
    '--data',
    at('n'),
  ]);
  expect(output).toContain(
    `Removed https://b.example/ from ${at('n')}/feeds.yaml; its articles stay.`,
  );
  expect(await read('n/feeds.yaml')).toBe(LIST);
});

test('a feed that is listed is named, and nothing changes', async () => {
  const { at, run, read } = await openImports({ 'n/feeds.yaml': LIST });
  const { code, output } = await run(['--add', 'http://a.example', '--data', at('n'), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual({
    data: at('n'),
    dryRun: false,
    added: [],
    known: ['http://a.example/'],
    removed: [],
  });
  expect(await read('n/feeds.yaml')).toBe(LIST);
});

test('a dry run says what it would do, and does nothing', async () => {
  const { at, run, read } = await openImports({ 'n/feeds.yaml': LIST });
  const list = `${at('n')}/feeds.yaml`;
  const words = ['--add', 'b.example', '--remove', 'a.example', '--dry-run', '--data', at('n')];
  expect((await run(words)).output).toBe(
    [
      `Would add https://b.example/ to ${list}.`,
      `Would remove https://a.example/ from ${list}; its articles stay.`,
      'Nothing was written (--dry-run).\n',
    ].join('\n'),
  );
  expect(await read('n/feeds.yaml')).toBe(LIST);
});

test('the next command keeps --allow-private', async () => {
  const { at, run } = await openImports();
  const options = ['--data', at('n'), '--allow-private'];
  const next = `npm run import -- --data ${at('n')} --allow-private`;
  expect((await run(['--add', 'b.example', ...options])).output).toContain(`Next: ${next}\n`);
  await expect(run(['--data', at('other'), '--allow-private'])).rejects.toThrow(
    `(npm run import -- feeds.opml --data ${at('other')} --allow-private)`,
  );
});

test.each([
  [['--remove', 'https://a.example/', '--remove', 'z.example'], 'so nothing was changed'],
  [['--remove', 'https://z.example/'], 'does not list https://z.example/'],
  [['--add', 'b.example', '--remove', 'z.example'], 'does not list https://z.example/'],
  [['--add', 'mailto:me@b.example'], '--add mailto:me@b.example: is no web address (mailto:)'],
  [['--add', 'https://me:pw@b.example/'], 'contains a user name'],
])('%j is refused, and nothing changes', async (words, message) => {
  const { at, run, read } = await openImports({ 'n/feeds.yaml': LIST });
  await expect(run([...words, '--data', at('n')])).rejects.toThrow(message);
  expect(await read('n/feeds.yaml')).toBe(LIST);
});

test('a dry run changes nothing', async () => {
  const { at, run, folder } = await openImports();
  const { output } = await run(['--add', 'b.example', '--data', at('n'), '--dry-run']);
  expect(output).toContain('Nothing was written (--dry-run).');
  expect(await readdir(folder)).toEqual([]);
});
