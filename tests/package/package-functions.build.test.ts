import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { answering } from '../support/answering-server.ts';
import { projectRoot } from '../support/list-files.ts';
import { copyInstall, filesBelow, runIn } from '../support/package/installed-package.ts';

const SLOW_MS = 300_000;

/** The program in README.md. */
function exampleInReadme(): string {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const [, example] = /```ts\n(import [^`]*from 'coranto';[\s\S]*?)```/.exec(readme) ?? [];
  if (example === undefined) throw new Error('README.md has no program that imports coranto');
  return example;
}

/** A feed with one item, on this machine; resolves with its address. */
async function serveFeed(): Promise<string> {
  const day = new Date(Date.now() - 3_600_000).toUTCString();
  const { origin } = await answering((_, answer) => {
    answer.setHeader('content-type', 'application/rss+xml');
    answer.end(
      `<rss version="2.0"><channel><title>The Post</title><link>https://post.example/</link><item><title>A bridge opens in the north</title><link>https://post.example/bridge</link><description>The bridge over the river opens after four years of work, and both towns celebrate it.</description><pubDate>${day}</pubDate></item></channel></rss>`,
    );
  });
  return `${origin}/feed.xml`;
}

test(
  'the program in README.md imports feeds, compiles and builds',
  async () => {
    const folder = await copyInstall();
    const feed = await serveFeed();
    cpSync(join(projectRoot, 'data'), join(folder, 'news'), { recursive: true });
    writeFileSync(join(folder, 'news/feeds.yaml'), `feeds:\n  - ${feed}\n`);
    // Feeds of this machine are refused unless asked for.
    const program = exampleInReadme().replace(
      "importFeeds({ data: 'news' })",
      "importFeeds({ data: 'news', allowPrivate: true })",
    );
    expect(program).toContain('allowPrivate');
    writeFileSync(join(folder, 'program.mjs'), program);
    const { code, output, errors } = await runIn(folder, execPath, ['program.mjs']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const written = filesBelow(join(folder, 'dist')).length;
    expect(output).toMatch(new RegExp(`^\\d+ pages in ${written} files\n$`));
    expect(filesBelow(join(folder, 'news/articles'))).toHaveLength(6);
    const manifest = readFileSync(join(folder, 'bundle/manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ counts: { stories: 4 } });
    const found = filesBelow(join(folder, 'dist')).filter((path) => /bridge.*html$/.test(path));
    expect(found).toHaveLength(1);
  },
  SLOW_MS,
);

/** What TypeScript says of a program in a folder, with all checks. */
async function check(folder: string, text: string): Promise<string> {
  writeFileSync(join(folder, 'program.mts'), text);
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const options = [
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'],
    ...['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', ''],
  ];
  const { output, errors } = await runIn(folder, execPath, [tsc, ...options, 'program.mts']);
  return output + errors;
}

test(
  'its types need no other package, and know the options and results',
  async () => {
    const folder = await copyInstall();
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(await check(folder, exampleInReadme())).toBe('');
    const mistakes = `import { buildSite, compile, importFeeds, type Problem } from 'coranto';
const a = await compile({ data: 'news' });
const b: string = (await buildSite({ data: 'a', out: 'b' })).summary.stories;
const c: Problem = { path: 1 };
await importFeeds({ data: 'news', since: '3d' });
const d: number = (await importFeeds({ data: 'news' })).stories.unknown;`;
    const said = await check(folder, mistakes);
    for (const line of [2, 3, 4, 5, 6]) expect(said).toContain(`program.mts(${line},`);
    const types = join(folder, 'node_modules/coranto/lib/types');
    const texts = filesBelow(types).map((path) => readFileSync(join(types, path), 'utf8'));
    expect(texts.join('\n')).not.toMatch(/#src|\bany\b|from ['"][^.]/);
  },
  SLOW_MS,
);
