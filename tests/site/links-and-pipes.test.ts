import { chmod, mkdir, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { askRaw } from '#tests/support/raw-request.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';
import { makePipe } from '#tests/support/system.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const SECRET = 'for the host alone';
const status = async (address: string, path: string): Promise<number> =>
  (await askRaw(address, [`GET ${path} HTTP/1.1`, 'Accept-Encoding: gzip'])).status;

describe('symbolic links', () => {
  test('are not followed out of the site, and inside it not to what is hidden', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, 'index.html'), SECRET);
    await writeFile(join(outside, 'x.txt'), SECRET);
    const { address, root } = await serveSmallSite({
      files: { '.env': SECRET, '.git/config': SECRET, 'sub/a.txt': 'a' },
    });
    const links: Readonly<Record<string, string>> = {
      'file.txt': join(outside, 'x.txt'),
      folder: outside,
      up: '..',
      'sub/up': '../..',
      self: 'self',
      dangling: 'nowhere',
      passwd: '/etc/passwd',
      slash: '/',
      'env.txt': '.env',
      git: '.git',
      '.shown': 'feed.xml',
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(root, name));
    await symlink('file.txt', join(root, 'chain.txt'));
    for (const path of [
      'file.txt',
      'folder',
      'folder/',
      'folder/x.txt',
      'self',
      'self/',
      'dangling',
      'passwd',
      'slash/etc/passwd',
      'env.txt',
      'git/config',
      '.shown',
      'chain.txt',
      'slash/',
      'sub/up/outside.txt',
      'up/',
    ]) {
      const answer = await askRaw(address, [`GET /${path} HTTP/1.1`]);
      expect([path, answer.status === 200, answer.body.includes(SECRET)]).toEqual([
        path,
        false,
        false,
      ]);
    }
  });

  test('to a file or folder of the site are served as that', async () => {
    const { address, root } = await serveSmallSite({ files: { 'sub/index.html': 'page' } });
    await symlink('feed.xml', join(root, 'rss.xml'));
    await symlink('sub', join(root, 'other'));
    expect(await askRaw(address, ['GET /rss.xml HTTP/1.1'])).toMatchObject({
      status: 200,
      body: '<rss/>',
    });
    expect(await askRaw(address, ['GET /other/ HTTP/1.1'])).toMatchObject({
      status: 200,
      body: 'page',
    });
  });

  test('a site that is a link itself is served, and still when the link leads to the next build', async () => {
    const { root } = await serveSmallSite();
    const link = join(await temporaryFolder(), 'current');
    await symlink(root, link);
    const { address, close } = await serveSite({ root: link, base: '/', port: 0 });
    onTestFinished(close);
    expect((await askRaw(address, ['GET /feed.xml HTTP/1.1'])).body).toBe('<rss/>');
    const { root: next } = await serveSmallSite({ files: { 'feed.xml': '<rss next/>' } });
    await symlink(next, `${link}.new`);
    await rename(`${link}.new`, link);
    expect((await askRaw(address, ['GET /feed.xml HTTP/1.1'])).body).toBe('<rss next/>');
  });
});

describe('what is no file', () => {
  test('a pipe, a socket and a device are not there, and no request waits for them', async () => {
    const { address, root } = await serveSmallSite();
    for (const name of ['pipe', 'pipe.txt']) makePipe(join(root, name));
    await mkdir(join(root, 'folder'));
    makePipe(join(root, 'folder/index.html'));
    await symlink('/dev/zero', join(root, 'zero.txt'));
    const socket = createServer().listen(join(root, 'socket.txt'));
    onTestFinished(() => {
      socket.close();
    });
    for (const path of ['pipe', 'pipe.txt', 'folder/', 'zero.txt', 'socket.txt'])
      expect([path, await status(address, `/${path}`)]).toEqual([path, 404]);
    expect(await status(address, '/feed.xml')).toBe(200);
  });

  test('a list of packs that is a pipe keeps nobody waiting', async () => {
    const { address, root } = await serveSmallSite();
    const file = join(root, 'data', ADDRESS_LIST);
    await unlink(file);
    makePipe(file);
    expect(await status(address, '/news/2021-12-13-one/')).toBe(404);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file without rights is a fault of the server, which says so',
    async () => {
      const { address, root } = await serveSmallSite();
      await chmod(join(root, 'feed.xml'), 0);
      expect(await askRaw(address, ['GET /feed.xml HTTP/1.1'])).toMatchObject({
        status: 500,
        body: expect.stringContaining('EACCES'),
      });
    },
  );

  test('a file that goes or shrinks while it is sent ends the answer, and not the server', async () => {
    const { address, root } = await serveSmallSite({ files: { 'big.bin': 'x'.repeat(5_000_000) } });
    const response = await fetch(`${address}big.bin`);
    await writeFile(join(root, 'big.bin'), 'short');
    await response.arrayBuffer().catch(() => undefined);
    await unlink(join(root, 'big.bin'));
    expect(await status(address, '/big.bin')).toBe(404);
    expect(await status(address, '/feed.xml')).toBe(200);
  });
});
