import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { planPages } from '#src/render/pages/plan-pages.ts';
import { siteFile } from '#src/render/site-file.ts';
import { writeCoverage } from '#src/render/write-coverage.ts';
import { writeListings } from '#src/render/write-listings.ts';
import { pageAt } from '#src/url/page-at.ts';
import { domainAt, pathOf } from '#src/url/paths.ts';
import { foreignDomains, foreignNames } from '#tests/support/foreign-names.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const address = 'https://paper.example/';

async function compiled(files: Readonly<Record<string, string>>) {
  const workspace = await openWorkspace(files);
  const result = await workspace.compile();
  return {
    result,
    bundle: await openBundle(workspace.out),
    root: join(await temporaryFolder(), 'site'),
  };
}

test('names like those of files and folders of ours are kept apart from them', async () => {
  const { result, bundle, root } = await compiled(foreignNames);
  expect(result).toMatchObject({ wrote: true, summary: { refused: [] } });
  const written = new Set<string>();
  for (const pages of planPages(bundle, bundle.columns.count)) {
    for await (const { page } of pages()) {
      const path = pathOf(page);
      const file = join(siteFile(root, path), 'index.html');
      expect(written, path).not.toContain(file);
      written.add(file);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, path);
      expect(pageAt(path)?.name, path).toBe(page.name);
      if (page.name === 'story')
        await writeCoverage(await bundle.story(page.slug), { root, address, timeZone: 'UTC' });
    }
  }
  await writeListings({ bundle, root, address });
  await writeHostRules({ root, base: '/', hidden: false });
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  expect(
    folders.filter((name) => files.has(name) || /^(?:con|aux|nul|com1)(?:\.|$)/.test(name)),
  ).toEqual([]);
  expect(
    (await readdir(join(root, 'outlets'))).filter((name) => name !== 'index.html').map(domainAt),
  ).toEqual(expect.arrayContaining(foreignDomains));
});

test('a fault while one thing is rendered names the thing', async () => {
  const { bundle, root } = await compiled({ 'articles/a.md': articleFile() });
  await mkdir(join(root, 'outlets'), { recursive: true });
  await writeFile(join(root, 'outlets', 'courier.example'), 'in the way');
  await expect(writeListings({ bundle, root, address })).rejects.toThrow(
    expect.objectContaining({
      message: expect.stringContaining('the feeds of /outlets/courier.example/'),
      code: 'EEXIST',
    }),
  );
});
