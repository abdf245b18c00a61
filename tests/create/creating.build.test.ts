import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createCommand, runStarter } from '#tests/support/create/packed-starter.ts';
import { findProgram } from '#tests/support/find-program.ts';
import { plainEnvironment } from '#tests/support/package/installed-package.ts';
import { readTree, temporaryFolder } from '#tests/support/workspace.ts';

/** Runs the packed program in a new folder. */
async function create(...args: readonly string[]) {
  const folder = await temporaryFolder();
  const { code, output, errors } = await runStarter(folder, ...args);
  return { folder, code, output: output + errors };
}

const pathsIn = async (folder: string): Promise<string[]> => [...(await readTree(folder)).keys()];

describe('npm create coranto', () => {
  test('writes a site of feeds as the command line says, and the next steps', async () => {
    const { folder, code, output } = await create(
      ...['ann', '--name', 'Ann: "News"', '--from', 'feeds', '--yes', '--no-install'],
      ...['--address', 'https://example.com/ann', '--language', 'pt'],
    );
    expect(code, output).toBe(0);
    expect(output).toContain('  cd ann\n  npm install\n  npm start\n');
    expect(await pathsIn(join(folder, 'ann'))).toEqual([
      '.github/workflows/publish.yml',
      '.gitignore',
      'README.md',
      'data/feeds.yaml',
      'data/pages/about-us.md',
      'data/site.yaml',
      'data/theme.css',
      'package.json',
    ]);
    expect(parse(await readFile(join(folder, 'ann/data/site.yaml'), 'utf8'))).toMatchObject({
      title: 'Ann: "News"',
      address: 'https://example.com/ann/',
      language: 'pt',
    });
  });

  test('without a terminal asks nothing: a site of articles with the name of its folder', async () => {
    const { folder, code, output } = await create('town-news', '--no-install');
    expect(code, output).toBe(0);
    const files = await readTree(join(folder, 'town-news'));
    expect(parse(files.get('data/site.yaml') ?? '')).toMatchObject({ title: 'Town News' });
    expect([...files.keys()].join('\n')).toMatch(/^data\/articles\/.+-first-story\.md$/m);
  });

  test('writes nothing into a folder that has something', async () => {
    const { folder } = await create('mine', '--no-install');
    await writeFile(join(folder, 'mine/README.md'), 'mine');
    const before = await readTree(folder);
    const { code, errors } = await runStarter(folder, 'mine', '--no-install');
    expect({ code, errors }).toMatchObject({ code: 1 });
    expect(errors).toContain('is not empty');
    expect(await readTree(folder)).toEqual(before);
  });

  test('takes a folder as empty that has only what systems leave in it', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'mine/.git'), { recursive: true });
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini'])
      await writeFile(join(folder, 'mine', name), '');
    const { code, errors } = await runStarter(folder, 'mine', '--no-install');
    expect({ code, errors }).toMatchObject({ code: 0 });
    expect(await pathsIn(join(folder, 'mine'))).toContain('package.json');
  });

  test('in a folder without a name writes nothing', async () => {
    const { folder, code, output } = await create('', '--no-install');
    expect({ code, output }).toMatchObject({ code: 1 });
    expect(output).toContain('has no name');
    expect(await pathsIn(folder)).toEqual([]);
  });

  test.each([
    [['--address', 'example.com'], 'is not the address of a site'],
    [['--language', 'no language'], 'is not a language'],
    [['--adress', 'https://example.com/'], '--address'],
  ])('refuses %j with a sentence, and writes nothing', async (args, sentence) => {
    const folder = await temporaryFolder();
    const { code, errors } = await runStarter(folder, 'mine', '--no-install', ...args);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(sentence) });
    expect(await pathsIn(folder)).toEqual([]);
  });
});

const found = findProgram('SCRIPT_PATH', ['script'], []);
const terminal = found && 'path' in found ? found.path : '';

test.skipIf(terminal === '')('in a terminal it asks three things', async () => {
  const folder = await temporaryFolder();
  const command = (await createCommand('mine', '--no-install'))
    .map((word) => `'${word}'`)
    .join(' ');
  // Its terminal has no size of its own.
  const sized = `stty cols 100 rows 30 && ${command}`;
  const child = spawn(terminal, ['-qec', sized, '/dev/null'], {
    cwd: folder,
    env: plainEnvironment,
  });
  let written = '';
  const shown = (): string => stripVTControlCharacters(written);
  child.stdout.on('data', (piece: Buffer) => {
    written += piece.toString();
  });
  const answer = async (question: string, keys: string): Promise<void> => {
    await expect.poll(shown, { timeout: 15_000 }).toContain(question);
    child.stdin.write(keys);
  };
  const ended = once(child, 'close');
  await answer('What is the site called?', 'Ann’s News\r');
  // Down, to the second choice.
  await answer('What does it show?', '\u001B[B\r');
  await answer('Where will it stand?', 'https://example.com\r');
  expect((await ended)[0], shown()).toBe(0);
  const files = await readTree(join(folder, 'mine'));
  expect([...files.keys()]).toContain('data/feeds.yaml');
  expect(parse(await readFile(join(folder, 'mine/data/site.yaml'), 'utf8'))).toMatchObject({
    title: 'Ann’s News',
    address: 'https://example.com/',
  });
});
