import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyId } from '#src/content/ids/story-id.ts';
import { catalogues } from '#src/messages/languages/all.ts';
import { findWithdrawn } from '#src/site/offline/find-withdrawn.ts';
import { listShell, weighShell } from '#src/site/offline/shell-files.ts';
import { listFiles, projectRoot } from '../support/list-files.ts';
import { articleFile } from '../support/markdown.ts';
import { openWorkspace, temporaryFolder } from '../support/workspace.ts';

const tags = Object.values(catalogues).map(({ language }) => language.tag);

const at = (name: string): string => `https://paper.example/${name}`;

/** A folder with everything that a built app has for its shell, and what the given files change. */
async function builtApp(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await temporaryFolder();
  const words = tags.flatMap((tag) =>
    ['site', 'story'].map((room) => [`assets/messages-abc/${tag}/${room}.js`, tag] as const),
  );
  const all = {
    '.vite/manifest.json': JSON.stringify({
      'index.html': { file: 'assets/app-1.js', css: ['assets/app-1.css'], isEntry: true },
      'src/routes/story.tsx': { file: 'assets/story-1.js', css: ['assets/app-1.css'] },
    }),
    ...Object.fromEntries(words),
    '404.html': 'page',
    'early.js': 'early',
    'other-address.js': 'other',
    'lost-code.js': 'lost',
    'manifest.webmanifest': '{}',
    'assets/app-1.js': 'app',
    'assets/app-1.css': 'css',
    'assets/story-1.js': 'story',
    'assets/old-0.js': 'of an earlier build',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

describe('the shell that readers keep', () => {
  test('has the code and styles of every page once, and the rooms of one language by name', async () => {
    expect(await listShell(await builtApp())).toEqual({
      files: [
        '404.html',
        'assets/app-1.css',
        'assets/app-1.js',
        'assets/story-1.js',
        'early.js',
        'lost-code.js',
        'manifest.webmanifest',
        'other-address.js',
      ],
      messages: 'assets/messages-abc/',
      rooms: ['site', 'story'],
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  test('has another version when a file changes under its name, and else the same', async () => {
    const versionOf = async (files: Readonly<Record<string, string>>) =>
      (await listShell(await builtApp(files))).version;
    const version = await versionOf({});
    expect(await versionOf({})).toBe(version);
    expect(await versionOf({ '404.html': 'another' })).not.toBe(version);
  });

  test.each(['404.html', 'assets/story-1.js', 'early.js', 'manifest.webmanifest'])(
    'fails the build if %s is missing',
    async (file) => {
      const root = await builtApp();
      await rm(join(root, file));
      await expect(listShell(root)).rejects.toThrow(`the shell needs ${file}`);
    },
  );

  test('fails the build if a language lacks a room', async () => {
    const root = await builtApp();
    await rm(join(root, 'assets/messages-abc/ja/story.js'));
    await expect(listShell(root)).rejects.toThrow('messages in ja');
  });

  test('fails the bundling of an app over 400 kB compressed, the largest language included', async () => {
    const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');
    const language = 'assets/messages-abc/ja/story.js';
    await weighShell(await builtApp({ 'assets/story-1.js': noise(700_000) }));
    await expect(
      weighShell(
        await builtApp({ 'assets/story-1.js': noise(700_000), [language]: noise(150_000) }),
      ),
    ).rejects.toThrow('over its limit of 400000');
  });
});

test('withdrawn stories are those that were removed or are no longer there, and no others', async () => {
  const { data, out, compile, write } = await openWorkspace({
    'articles/2021-12-13-stays.md': articleFile({ title: 'Stays', originalUrl: at('stays') }),
    'articles/2021-12-13-removed.md': articleFile({ title: 'Removed', originalUrl: at('removed') }),
    'articles/2021-12-13-deleted.md': articleFile({ title: 'Deleted', originalUrl: at('deleted') }),
  });
  await compile();
  expect(await findWithdrawn(out)).toEqual([]);
  await write('articles/2021-12-13-removed.md', articleFile({ title: 'Removed', removed: true }));
  await rm(join(data, 'articles/2021-12-13-deleted.md'));
  await compile();
  const ids = ['removed', 'deleted'].map((name) => storyId(`2021-12-13-${name}`));
  expect(await findWithdrawn(out)).toEqual(ids.sort());
});

test('the worker’s own code has at most 150 lines', () => {
  const files = listFiles('src/offline/worker').filter(
    (path) => path.endsWith('.ts') && !/no-worker|worker-site/.test(path),
  );
  const lines = files.map(
    (path) => readFileSync(join(projectRoot, path), 'utf8').split('\n').length - 1,
  );
  expect(files).toHaveLength(2);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(150);
});
