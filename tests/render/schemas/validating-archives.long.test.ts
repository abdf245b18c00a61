import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type ArchiveName,
  archiveNames,
  describeArchives,
  openArchive,
} from '#tests/support/archives.ts';
import { openSite } from '#tests/support/site.ts';
import { faultsOf } from '#tests/support/validate-bundle.ts';

async function siteOf(name: ArchiveName): Promise<string> {
  const folder = await openArchive(name);
  const { root, close } = await openSite({ kind: 'folder', name, folder });
  await close();
  return root;
}

describeArchives('the data of a site of a real archive', () => {
  test.each(archiveNames)('%s is valid, file by file', async (name) => {
    const { faults, files } = await faultsOf(await siteOf(name));
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
  });

  test('is not valid with one broken story', async () => {
    const root = await siteOf('azure-2020');
    const { files } = await faultsOf(root);
    const story = files.find(({ names }) => names.includes('stories'))?.path ?? '';
    const file = join(root, 'data', story);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"became":"[a-z]+"/, '"became":"lost"'));
    const { faults } = await faultsOf(root);
    await writeFile(file, text);
    expect(faults).toEqual([expect.stringContaining(story)]);
  });
});
