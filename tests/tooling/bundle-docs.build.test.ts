import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundleDocs } from '#tests/support/bundle-docs.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { five, openSite } from '#tests/support/site.ts';
import { openBundle, temporaryFolder } from '#tests/support/workspace.ts';

const readPage = (): Promise<string> => readFile(join(projectRoot, 'docs/bundle.md'), 'utf8');

test('the page on the bundle has its files as a build makes them; `npm run docs` writes it anew', async () => {
  const page = await readPage();
  expect(await bundleDocs(page)).toBe(page);
});

test('its program for all stories prints them, run as it is against a site', async () => {
  const [, program] = /```js\n(.*?)```/s.exec(await readPage()) ?? [];
  const site = await openSite(five);
  const script = join(await temporaryFolder(), 'all-stories.mjs');
  await writeFile(script, `${program}`.replace('https://news.example.org/', site.address));
  const { stdout } = await promisify(execFile)(execPath, [script]);
  await site.close();
  const bundle = openBundle(join(site.root, 'data'));
  const stories = await Promise.all(
    (await bundle.cards()).map(async ({ slug }) => bundle.story(slug)),
  );
  expect(stdout.trim().split('\n')).toEqual(
    stories.map(({ time, title, coverage }) => `${time} ${title} ${coverage.length}`),
  );
});
