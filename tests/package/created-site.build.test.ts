import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStarter } from '../support/create/packed-starter.ts';
import { installPackage } from '../support/package/installed-package.ts';
import { temporaryFolder } from '../support/workspace.ts';

test('npm create coranto installs the package and builds a first site at once', async () => {
  const packed = await installPackage();
  const tarball = readdirSync(packed).find((name) => name.endsWith('.tgz')) ?? 'none';
  const folder = await temporaryFolder();
  const { code, output, errors } = await runStarter(
    folder,
    ...['town-news', '--yes', '--address', 'https://example.com/news/'],
    ...['--language', 'en', '--coranto', join(packed, tarball)],
  );
  expect(code, output + errors).toBe(0);
  expect(output).toContain('  cd town-news\n  npm start\n');
  const site = join(folder, 'town-news/dist');
  const front = readFileSync(join(site, 'index.html'), 'utf8');
  expect(front).toContain('<title>Town News</title>');
  expect(front).toContain('The town library opens on Sundays');
  expect(front).toMatch(/href="?\/news\/about-us\/"?/);
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain(
    'https://example.com/news/about-us/',
  );
}, 300_000);
