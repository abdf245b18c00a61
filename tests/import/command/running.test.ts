import { existsSync } from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CompileError } from '#src/compile/problem.ts';
import { NOW, openImports, opmlOf } from '#tests/support/import/run-command.ts';

const [A, B, C] = ['https://a.example/feed', 'https://b.example/feed', 'https://c.example/feed'];

describe('from an OPML file', () => {
  test('a first run makes the folder, its list and its site, and imports', async () => {
    const { at, run, read, asked, folder } = await openImports({ 'feeds.opml': opmlOf(A, B) });
    const { code, output, errors } = await run([at('feeds.opml'), '--data', at('my-news')]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(`2 feeds added to ${at('my-news')}/feeds.yaml.`);
    expect(output).toContain(`3 files written in ${at('my-news')}.`);
    expect(output).toContain(`Next: npm start -- --data ${at('my-news')}`);
    expect(await read('my-news/feeds.yaml')).toContain(`  - address: ${A}\n    name: Of ${A}\n`);
    expect(await read('my-news/site.yaml')).toMatch(/^# .*\ntitle: My news\n/);
    expect(asked).toMatchObject([
      {
        data: at('my-news'),
        now: NOW,
        dryRun: false,
        list: { sources: [{ address: A }, { address: B }] },
      },
    ]);
    expect((await readdir(folder)).sort()).toEqual(['feeds.opml', 'my-news']);
  });

  test('a later one needs no file; with a file it adds what is new and removes nothing', async () => {
    const { at, run, read, asked } = await openImports({
      'one.opml': opmlOf(A),
      'two.opml': opmlOf(B, A.replace('https', 'http')),
      'n/feeds.yaml': `# mine\nfeeds:\n  - ${A}   # best\n  - { address: ${C}, quality: 70, note: x }\n`,
    });
    await run(['--data', at('n')]);
    await run([at('one.opml'), '--data', at('n')]);
    expect(await read('n/feeds.yaml')).toBe(
      `# mine\nfeeds:\n  - ${A}   # best\n  - { address: ${C}, quality: 70, note: x }\n`,
    );
    await run([at('two.opml'), '--data', at('n')]);
    expect(await read('n/feeds.yaml')).toBe(
      `# mine\nfeeds:\n  - ${A}   # best\n  - { address: ${C}, quality: 70, note: x }\n  - address: ${B}\n    name: Of ${B}\n`,
    );
    expect(asked.map(({ list }) => list.sources.map(({ address }) => address))).toEqual([
      [A, C],
      [A, C],
      [A, C, B],
    ]);
  });

  test('a site.yaml of the publisher’s own is not counted', async () => {
    const files = { 'feeds.opml': opmlOf(A), 'n/site.yaml': 'title: Mine\n' };
    const { at, run } = await openImports(files);
    const { output } = await run([at('feeds.opml'), '--data', at('n'), '--json']);
    expect(JSON.parse(output).files).toEqual(['articles/2026-11-26-a.md', 'feeds.yaml']);
  });

  test('a dry run writes nothing, not even the folder', async () => {
    const { at, run, asked, folder } = await openImports({ 'feeds.opml': opmlOf(A) });
    const { output } = await run([
      at('feeds.opml'),
      '--data',
      at('n'),
      '--dry-run',
      '--since',
      '3d',
    ]);
    expect(output).toContain('nothing was written. A run would write 3 files:');
    expect(output).toContain('  feeds.yaml\n  site.yaml\n');
    expect(asked).toMatchObject([{ dryRun: true, since: NOW - 3 * 86_400_000 }]);
    expect(await readdir(folder)).toEqual(['feeds.opml']);
  });

  test('a faulty outline is a warning with its line', async () => {
    const { at, run } = await openImports({ 'feeds.opml': opmlOf(A, 'mailto:x@y.z') });
    const { code, errors } = await run([at('feeds.opml'), '--data', at('n')]);
    expect(code).toBe(0);
    expect(errors).toContain(`${at('feeds.opml')}:2: outline: warning: Of mailto:x@y.z: `);
  });
});

test('exit code 1 when all feeds fail, 0 when some do', async () => {
  const { at, run } = await openImports({ 'n/feeds.yaml': `feeds: [${A}, ${B}]\n` });
  const some = await run(['--data', at('n')], {
    status: (address) => (address === A ? 'failed' : 'read'),
  });
  const all = await run(['--data', at('n')], { status: () => 'failed' });
  expect([some.code, all.code]).toEqual([0, 1]);
  expect(some.output).toContain('Next: npm start');
  expect(all.output).not.toContain('Next:');
});

test('faults of the list are warnings, in JSON too', async () => {
  const { at, run } = await openImports({ 'n/feeds.yaml': `feeds:\n  - ${A}\n  - nothing\n` });
  const { code, output, errors } = await run(['--data', at('n'), '--json']);
  expect(code).toBe(0);
  expect(errors).toMatch(/^feeds\.yaml:3: feeds\.2\.address: warning: .*\n$/);
  expect(JSON.parse(output)).toMatchObject({
    sources: [{ address: A, status: 'read' }],
    problems: [{ path: 'feeds.yaml', line: 3, field: 'feeds.2.address' }],
  });
});

test('the agent names the site for which it fetches', async () => {
  const site = 'title: N\naddress: https://n.example/news/\n';
  const { at, run, fetches } = await openImports({
    'n/feeds.yaml': `feeds: [${A}]\n`,
    'n/site.yaml': site,
  });
  await run(['--data', at('n'), '--allow-private']);
  expect(fetches).toEqual([
    {
      agent: expect.stringMatching(/^Coranto\/\d+\.\d+\.\d+ \(\+https:\/\/n\.example\/news\/\)$/),
      allowPrivate: true,
    },
  ]);
});

test('a site.yaml and articles that are there stay as they are', async () => {
  const { at, run, read } = await openImports({
    'feeds.opml': opmlOf(A),
    'n/site.yaml': 'title: Mine\n',
    'archive/articles/a.md': 'x',
  });
  await run([at('feeds.opml'), '--data', at('n')]);
  expect(await read('n/site.yaml')).toBe('title: Mine\n');
  await run([at('feeds.opml'), '--data', at('archive')]);
  expect(existsSync(at('archive/site.yaml'))).toBe(false);
});

describe('nothing is imported and nothing written', () => {
  const files = {
    'good.opml': opmlOf(A),
    'empty.opml': opmlOf(),
    'page.opml': '<!doctype html><html></html>',
    'broken/feeds.yaml': 'feeds: [\n',
    'none/feeds.yaml': 'feeds:\n',
    'src/main.ts': '',
    'a-file': '',
  };
  test.each([
    [['--data', 'new'], 'Import a list of feeds (npm run import -- feeds.opml --data new)'],
    [['missing.opml'], 'Cannot read missing.opml (there is no such file)'],
    [['src'], 'src is a folder. To name the data folder, write: npm run import -- --data '],
    [['empty.opml', '--data', 'new'], 'empty.opml lists no feed to import'],
    [['page.opml', '--data', 'new'], 'page.opml:1: file: is a web page, not OPML'],
    [['--data', 'broken'], 'feeds.yaml:2: file: is not YAML'],
    [['good.opml', '--data', 'broken'], 'feeds.yaml:2: file: is not YAML'],
    [['--data', 'none'], 'lists no feed to import'],
    [['good.opml', '--data', 'src'], 'contains no folder articles/'],
    [['good.opml', '--data', 'a-file'], 'is a file; use --data to name a folder'],
  ])('%j', async (words, message) => {
    const { at, run, asked, folder } = await openImports(files);
    const placed = words.map((word) => (word.startsWith('--') ? word : at(word)));
    const before = await readdir(folder, { recursive: true });
    const failed = run(placed);
    await expect(failed).rejects.toBeInstanceOf(CompileError);
    const said = await failed.catch((error: unknown) => String(error).replaceAll(`${folder}/`, ''));
    expect(said).toContain(message);
    expect(asked).toEqual([]);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before.sort());
  });
});

test('a read-only list is not replaced', async () => {
  const { at, run, asked } = await openImports({
    'feeds.opml': opmlOf(B),
    'n/feeds.yaml': `feeds: [${A}]\n`,
  });
  await chmod(at('n/feeds.yaml'), 0o444);
  await expect(run([at('feeds.opml'), '--data', at('n')])).rejects.toThrow('it is read-only');
  expect(asked).toEqual([]);
});
