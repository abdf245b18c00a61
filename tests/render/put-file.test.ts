import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkOrWrite, putFile, readStanding } from '#src/render/files/put-file.ts';
import { makePipe } from '#tests/support/system.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

async function twoSites() {
  const folder = await temporaryFolder();
  const [root, standing] = [join(folder, 'new'), join(folder, 'standing')];
  for (const each of [root, standing]) mkdirSync(each);
  return { root, standing };
}

const text = (content: string): Buffer => Buffer.from(content);

describe('a file of a new site', () => {
  test('is not written if the earlier site has it with the same bytes', async () => {
    const site = await twoSites();
    writeFileSync(join(site.standing, 'a.html'), 'a');
    expect(putFile(site, 'a.html', text('a'))).toBe(true);
    expect(existsSync(join(site.root, 'a.html'))).toBe(false);
    expect(putFile(site, 'a.html', text('b'))).toBe(false);
    expect(readFileSync(join(site.root, 'a.html'), 'utf8')).toBe('b');
    expect(putFile({ root: site.root }, 'below/a.html', text('a'))).toBe(false);
    expect(readFileSync(join(site.root, 'below/a.html'), 'utf8')).toBe('a');
  });

  test('takes the place of what was written for this site before', async () => {
    const site = await twoSites();
    writeFileSync(join(site.standing, 'index.html'), 'page');
    writeFileSync(join(site.root, 'index.html'), 'shell');
    expect(putFile(site, 'index.html', text('page'))).toBe(false);
    expect(readFileSync(join(site.root, 'index.html'), 'utf8')).toBe('page');
  });

  test('that is named by its content is a second name of the one that stands', async () => {
    const site = await twoSites();
    writeFileSync(join(site.standing, 'a-1.js'), 'a');
    writeFileSync(join(site.standing, 'b-1.js'), 'damaged');
    linkOrWrite(site, 'a-1.js', text('a'));
    linkOrWrite(site, 'b-1.js', text('b'));
    linkOrWrite(site, 'c-1.js', text('c'));
    const inode = (folder: string) => statSync(join(folder, 'a-1.js')).ino;
    expect(inode(site.root)).toBe(inode(site.standing));
    expect(readFileSync(join(site.root, 'b-1.js'), 'utf8')).toBe('b');
    expect(readFileSync(join(site.standing, 'b-1.js'), 'utf8')).toBe('damaged');
    expect(readFileSync(join(site.root, 'c-1.js'), 'utf8')).toBe('c');
  });
});

test('only a plain file stands', async () => {
  const { standing } = await twoSites();
  const at = (name: string): string => join(standing, name);
  writeFileSync(at('file'), 'a');
  symlinkSync('file', at('link'));
  mkdirSync(at('folder'));
  makePipe(at('pipe'));
  expect(readStanding(at('file'))?.toString()).toBe('a');
  for (const name of ['link', 'folder', 'pipe', 'none', 'file/below'])
    expect(readStanding(at(name)), name).toBeUndefined();
  expect(readStanding(at('file'), 2)).toBeUndefined();
});
