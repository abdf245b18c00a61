import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildApp } from '#src/site/app/build-app.ts';
import { onlyInLong } from '../support/few.ts';
import { projectRoot } from '../support/list-files.ts';
import { appFolder, five, openSite } from '../support/site.ts';
import { temporaryFolder } from '../support/workspace.ts';

const mapSchema = z.object({ sources: z.array(z.string()) });
const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The files that the scripts of a build were made of, by what their source maps say. */
async function sourcesOf(app: string): Promise<string[]> {
  const assets = join(app, 'assets');
  const maps = (await readdir(assets)).filter((name) => name.endsWith('.js.map'));
  const read = async (name: string) =>
    mapSchema.parse(JSON.parse(await readFile(join(assets, name), 'utf8'))).sources;
  return (await Promise.all(maps.map(read))).flat();
}

/** What a licence says, without its line breaks. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('a built site holds the licence of every package that is in its scripts', {
  timeout: 120_000,
}, async () => {
  const site = await openSite(five);
  const served = await fetch(`${site.address}licenses.txt`);
  expect([served.status, served.headers.get('Content-Type')]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ]);
  const notice = await served.text();

  const app = await appFolder('/');
  const sources = await sourcesOf(app);
  const packages = new Set(
    sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  for (const known of [
    'react',
    'react-dom',
    'scheduler',
    'react-router',
    'zod',
    '@tanstack/query-core',
  ])
    expect([...packages]).toContain(known);

  // The bundler puts code of its own among them.
  for (const name of ['coranto', 'vite', 'rolldown', ...packages]) {
    const folder = name === 'coranto' ? projectRoot : join(projectRoot, 'node_modules', name);
    const { version, license } = packageSchema.parse(
      JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
    );
    expect(notice).toContain(`\n${name} ${version} (${license})\n`);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry)) ?? '';
    const [text = ''] = (await readFile(join(folder, file), 'utf8')).split(
      '# Licenses of bundled dependencies',
    );
    expect(words(notice), name).toContain(words(text));
  }
  // Everything else in the scripts is ours.
  const foreign = sources.filter(
    (path) =>
      !/node_modules\/|(^|\/)src\/|index\.html|\0?(rolldown|vite)\/|unused-parts/.test(path),
  );
  expect(foreign).toEqual([]);
  expect(notice).not.toMatch(/esbuild|postcss/i);

  await site.close();
});

onlyInLong(() => {
  test('another build has the same licences to the byte', { timeout: 120_000 }, async () => {
    const [app, another] = [await appFolder('/'), await temporaryFolder()];
    await buildApp({ out: another, base: '/', maps: true });
    expect(await readFile(join(another, 'licenses.txt'), 'utf8')).toBe(
      await readFile(join(app, 'licenses.txt'), 'utf8'),
    );
  });
});
