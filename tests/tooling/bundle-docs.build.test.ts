import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
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

/** What a program of the page prints, run as it is against a site of the five articles. */
async function run(program: string, folder: string): Promise<{ lines: string[]; root: string }> {
  const site = await openSite(five);
  const script = join(folder, 'program.mjs');
  await writeFile(script, program.replace('https://news.example.org/', site.address));
  const { stdout } = await promisify(execFile)(execPath, ['--import', 'tsx', script], {
    cwd: projectRoot,
  });
  await site.close();
  return { lines: stdout.trim().split('\n'), root: site.root };
}

test('its programs print all stories, run as they are against a site', async () => {
  const programs = Array.from(
    (await readPage()).matchAll(/```js\n(.*?)```/gs),
    ([, program = '']) => program,
  );
  expect(programs).toHaveLength(2);
  const api = `'${pathToFileURL(join(projectRoot, 'src/api/api.ts')).href}'`;
  const folder = await temporaryFolder();
  for (const program of programs) {
    const { lines, root } = await run(program.replace("'coranto'", api), folder);
    const bundle = openBundle(join(root, 'data'));
    const stories = await Promise.all(
      (await bundle.cards()).map(async ({ slug }) => bundle.story(slug)),
    );
    expect(lines.toSorted()).toEqual(
      stories.map(({ time, title, coverage }) => `${time} ${title} ${coverage.length}`).toSorted(),
    );
  }
});
