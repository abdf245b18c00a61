import { appendFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { allCases, few } from '../support/few.ts';
import { projectRoot } from '../support/list-files.ts';
import { buildTwice } from '../support/package/built-twice.ts';
import {
  commandIn,
  copyInstall,
  differences,
  filesBelow,
  installPackage,
  runCoranto,
  runIn,
} from '../support/package/installed-package.ts';
import { temporaryFolder } from '../support/workspace.ts';

/** Packing takes a while on a busy machine. */
const SLOW_MS = 300_000;

/** A copy of the project's own articles, with additions to `site.yaml`. */
async function copyOfData(site = ''): Promise<string> {
  const data = join(await temporaryFolder(), 'data');
  await cp(join(projectRoot, 'data'), data, { recursive: true });
  await appendFile(join(data, 'site.yaml'), site);
  return data;
}

describe('the installed package', () => {
  const sites: readonly (readonly [site: string, base: string])[] = [
    // With an address there are the site's text card, and a sitemap.
    ['address: https://news.example.org/daily/\n', '/daily/'],
    ['', '/'],
  ];
  test.each(few(sites, 1))(
    'builds the same site as the repository, file by file: %j %s',
    async (site, base) => {
      const data = await copyOfData(site);
      const { here, there, theirs } = await buildTwice(data, ['--base', base], { fresh: allCases });
      expect(theirs.errors).toBe('');
      expect(filesBelow(there).length).toBeGreaterThan(200);
      // Drawn with the package's own fonts.
      expect(filesBelow(there).some((path) => /^assets\/card-.*png$/.test(path))).toBe(true);
      expect(differences(here, there)).toEqual([]);
    },
    SLOW_MS,
  );

  test(
    'keeps its caches in the folder where it runs, and nothing in its own',
    async () => {
      const installed = await installPackage();
      const own = join(installed, 'node_modules/coranto');
      const before = filesBelow(own);
      const data = await copyOfData();
      const out = join(data, '../dist');
      expect(await runCoranto(installed, 'build', '--data', data, '--out', out)).toMatchObject({
        code: 0,
        errors: '',
      });
      const kept = filesBelow(join(installed, 'node_modules/.cache/coranto'));
      expect(kept.map((path) => path.split('/')[0])).toEqual(
        expect.arrayContaining(['articles', 'cards', 'pages']),
      );
      expect(filesBelow(own)).toEqual(before);
    },
    SLOW_MS,
  );

  test(
    'in a folder that is no project its caches are in the system’s folder',
    async () => {
      const installed = await installPackage();
      const data = await copyOfData();
      const folder = join(data, '..');
      const words = [commandIn(installed), 'compile', '--data', 'data', '--out', 'bundle'];
      const ran = await runIn(folder, execPath, words, { XDG_CACHE_HOME: join(folder, 'caches') });
      expect(ran).toMatchObject({ code: 0, errors: '' });
      const kept = filesBelow(join(folder, 'caches/coranto'));
      expect(kept.filter((path) => path.startsWith('articles/'))).not.toEqual([]);
      expect(filesBelow(folder).filter((path) => path.includes('node_modules'))).toEqual([]);
    },
    SLOW_MS,
  );

  test(
    'refuses an output in its own folder',
    async () => {
      const installed = await installPackage();
      const data = await copyOfData();
      const { code, errors } = await runCoranto(
        ...[installed, 'build', '--data', data, '--out', 'node_modules/coranto/site'],
      );
      expect(errors).toContain(
        "node_modules/coranto/site cannot have the site: builds read Coranto's own package; name another --out",
      );
      expect(code).toBe(2);
    },
    SLOW_MS,
  );

  test.each([
    ['build', 'pictures: keep\n', 'pictures: keep (site.yaml)'],
    ['check', 'pictures: keep\n', 'pictures: keep (site.yaml)'],
    ['build', 'logo: logo.svg\n', 'A logo or a screenshot of the site'],
    ['check', 'logo: logo.svg\n', 'A logo or a screenshot of the site'],
  ])(
    'without sharp %s says what to install: %j',
    async (command, site, what) => {
      const installed = await installPackage();
      const data = await copyOfData(site);
      const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"/>';
      await writeFile(join(data, 'logo.svg'), logo);
      const { code, errors } = await runCoranto(
        ...[installed, command, '--data', data],
        ...(command === 'build' ? ['--out', join(data, '../dist')] : ['--no-cache']),
      );
      expect(errors).toContain(
        `${what} needs the package sharp, which is not installed. Install it beside Coranto: npm i sharp\n`,
      );
      expect(code).toBe(2);
    },
    SLOW_MS,
  );

  test(
    'with a damaged file of the app says that it must be installed again',
    async () => {
      const installed = await copyInstall();
      const file = join(installed, 'node_modules/coranto/lib/app/early.js');
      await appendFile(file, ' ');
      const data = await copyOfData();
      const { code, errors } = await runCoranto(
        ...[installed, 'build', '--data', data, '--out', join(data, '../dist')],
      );
      expect(errors).toMatch(
        /^A file of Coranto's own is missing or was changed .*npm i coranto\n$/,
      );
      expect(code).toBe(2);
    },
    SLOW_MS,
  );
});
