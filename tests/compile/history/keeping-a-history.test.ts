import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compileSlice } from '#src/compile/sources/compile-slice.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';

const files = {
  'articles/a.md': articleFile(),
  'articles/b.md': articleFile({ title: 'Another', topics: ['AI'] }),
};

async function opened(more: Readonly<Record<string, string>> = {}) {
  const workspace = await openWorkspace({ ...files, ...more });
  const file = join(workspace.data, 'history.json');
  const read = () => readFile(file, 'utf8');
  return { ...workspace, file, read };
}

describe('a history', () => {
  test('that is missing after a build is begun with a warning', async () => {
    const { compile, file } = await opened();
    await compile();
    await rm(file);
    const { problems } = await compile();
    expect(problems.map(({ path, refused }) => [path, refused])).toEqual([['history.json', false]]);
    expect(problems[0]?.message).toMatch(/^was missing; a new one was created: commit it/);
  });

  test('is begun by the first build, which warns of nothing; from then on a build without changes leaves it as it is', async () => {
    const { compile, file, read, out } = await opened();
    await rm(file);
    const notes: string[] = [];
    const first = await compile({ onNote: (note: string) => notes.push(note) });
    expect(first.problems).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^history\.json was created: commit it/)]);
    const [text, bundle] = [await read(), await readTree(out)];
    expect(Object.keys(JSON.parse(text).stories)).toEqual(['a', 'b']);
    expect(text.endsWith('}\n')).toBe(true);
    const second = await compile({ now: new Date('2025-01-01T00:00:00Z') });
    expect(second.problems).toEqual([]);
    expect(await read()).toBe(text);
    expect([...(await readTree(out))].filter(([path]) => path !== 'manifest.json')).toEqual(
      [...bundle].filter(([path]) => path !== 'manifest.json'),
    );
  });

  test('holds one record a line, sorted, and is not written again for line ends of another system', async () => {
    const { compile, file, read, data } = await opened();
    await compile();
    const text = await read();
    for (const part of Object.values<unknown>(JSON.parse(text)).filter(
      (value) => typeof value === 'object' && value !== null,
    )) {
      const keys = Object.keys(part ?? {});
      expect(keys).toEqual(keys.toSorted());
      for (const key of keys)
        expect(text.split('\n').filter((line) => line.startsWith(`    "${key}": `))).toHaveLength(
          1,
        );
    }
    await writeFile(file, text.replaceAll('\n', '\r\n'));
    expect((await compile()).problems).toEqual([]);
    expect(await read()).toContain('\r\n');
    expect((await readdir(data)).toSorted()).toEqual(['articles', 'history.json']);
  });

  test.each([
    ['a preview', { unpublished: true }],
    ['a run that only reads', { history: 'read' }],
    ['a caller who says when, and does not', { history: 'later' }],
  ] as const)('is not written by %s', async (_, options) => {
    const { compile, read } = await opened();
    const before = await read();
    expect((await compile(options)).wrote).toBe(true);
    expect(await read()).toBe(before);
  });

  test('is not written by a slice, nor when files were refused', async () => {
    const { compile, read, data } = await opened({
      'articles/x.md': articleFile({ heat: 'high' }),
    });
    const before = await read();
    expect((await compile()).wrote).toBe(false);
    await compileSlice({ data, cacheFolder: await temporaryFolder(), slice: { number: 1, of: 1 } });
    expect(await read()).toBe(before);
  });

  test('is written when the caller says so', async () => {
    const { compile, read } = await opened();
    const { keepHistory } = await compile({ history: 'later' });
    expect(keepHistory()).toEqual([]);
    expect(Object.keys(JSON.parse(await read()).stories)).toEqual(['a', 'b']);
  });
});

/** The history with one more topic, at an address that is no folder of the site. */
const withTopic =
  (key: string) =>
  (sound: string): string =>
    sound.replace('"topics": {', `"topics": {\n    "${key}": "AI",`);

describe('a history that is no use is left as it is, and said', () => {
  const damages: readonly (readonly [
    what: string,
    text: (sound: string) => string,
    line: number,
    says: RegExp,
  ])[] = [
    ['cut off', (sound) => sound.slice(0, 120), 5, /not JSON/],
    ['empty', () => '', 1, /not JSON/],
    [
      'in conflict',
      (sound) => sound.replace('  "topics"', '<<<<<<< ours\n  "topics"'),
      8,
      /merge conflict/,
    ],
    [
      'of another format',
      (sound) => sound.replace('"format": 1', '"format": 7'),
      2,
      /format 7.*format 1/,
    ],
    [
      'wrong in one record',
      (sound) => sound.replace(/("b": \{"id":)"[^"]*"/, '$15'),
      6,
      /stories\.b\.id/,
    ],
    [
      'told of a field that is not known',
      (sound) => sound.replace('"id":', '"name":"x","id":'),
      5,
      /stories\.a/,
    ],
    ...['', '.', '..', '../x', 'a/b', 'a\\\\b', 'index.html', 'con', 'a'.repeat(300)].map(
      (key) => [`with an address ${key}`, withTopic(key), 9, /is damaged \(topics\./] as const,
    ),
    ['an article', () => files['articles/a.md'], 1, /not JSON/],
    ['a list', () => '[]', 1, /its shape/],
  ];
  test.each(damages)('%s', async (_, damage, line, says) => {
    const { compile, file, read, out } = await opened();
    await compile();
    const damaged = damage(await read());
    await writeFile(file, damaged);
    await rm(out, { recursive: true });
    const { wrote, problems } = await compile();
    expect(wrote).toBe(true);
    expect(problems).toEqual([
      {
        path: 'history.json',
        line,
        field: 'file',
        refused: false,
        message: expect.stringMatching(says),
      },
    ]);
    expect(problems[0]?.message).toContain('do not change this file');
    expect(await read()).toBe(damaged);
    expect((await openBundle(out).story('a')).title).toBe('A headline');
  });

  test.each([
    ['a folder', (file: string) => mkdir(file)],
    ['a link', (file: string) => symlink('/etc/hostname', file)],
    ['a link to nothing', (file: string) => symlink('nowhere', file)],
    ['a pipe', (file: string) => promisify(execFile)('mkfifo', [file])],
  ])('%s', async (_, put) => {
    const { compile, file, data } = await opened();
    await rm(file);
    await put(file);
    const { wrote, problems } = await compile();
    expect(wrote).toBe(true);
    expect(problems).toMatchObject([{ path: 'history.json', refused: false }]);
    expect(problems[0]?.message).toMatch(/^is not a plain file/);
    expect((await readdir(data)).toSorted()).toEqual(['articles', 'history.json']);
  });

  test('not UTF-8', async () => {
    const { compile, file } = await opened();
    await writeFile(file, Buffer.from([0x7b, 0xff, 0x7d]));
    expect((await compile()).problems[0]?.message).toMatch(/^is not UTF-8/);
  });

  test('to be read only', async () => {
    const { compile, file, read } = await opened();
    const before = await read();
    await chmod(file, 0o444);
    const { wrote, problems } = await compile();
    expect([wrote, problems.map(({ refused }) => refused)]).toEqual([true, [false]]);
    expect(problems[0]?.message).toMatch(/^is read-only/);
    expect(await read()).toBe(before);
  });
});
