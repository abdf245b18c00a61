import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#tests/support/few.ts';
import { askRaw } from '#tests/support/raw-request.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

const SECRET = 'for the host alone';
const status = async (address: string, path: string): Promise<number> =>
  (await askRaw(address, [`GET ${path} HTTP/1.1`, 'Accept-Encoding: gzip'])).status;

describe('hidden files', () => {
  const hidden = [
    '.htaccess',
    '.hosting/nginx.conf',
    '.git/config',
    '.env',
    '.vite/manifest.json',
    'news/.env',
    'news/.git/HEAD',
    '.hidden/index.html',
    '.well-known/.secret',
    '.well-knownish/x',
    '..x/y',
    '...',
  ];
  const spellings = (path: string): string[] => [
    `/${path}`,
    `//${path}`,
    `/./${path}`,
    `/x/../${path}`,
    `/${path.replaceAll('.', '%2e')}`,
    `/${path.replaceAll('.', '%2E')}`,
    `/${path.replaceAll('/', '%2f')}`,
    `/${path.replaceAll('/', '\\')}`,
    `/${path.replaceAll('/', '//')}`,
    `/${path}/`,
    `/${path}?x`,
    `/${path.replace(/\/[^/]*$/, '')}/`,
    `/${path.replace(/\/[^/]*$/, '')}`,
  ];

  test.each(hidden)('%s is not served, however it is spelt', async (path) => {
    const { address } = await serveSmallSite({
      files: Object.fromEntries(hidden.map((name) => [name, SECRET])),
    });
    for (const spelt of spellings(path)) {
      const answer = await askRaw(address, [`GET ${spelt} HTTP/1.1`]);
      expect([spelt, answer.body.includes(SECRET)]).toEqual([spelt, false]);
      expect([spelt, answer.status]).not.toEqual([spelt, 200]);
    }
  });

  test('what is in .well-known is served', async () => {
    const { address } = await serveSmallSite({
      files: { '.well-known/security.txt': 'Contact: x' },
    });
    for (const path of ['/.well-known/security.txt', '/%2ewell-known/security.txt'])
      expect(await askRaw(address, [`GET ${path} HTTP/1.1`])).toMatchObject({
        status: 200,
        body: 'Contact: x',
      });
  });
});

describe('names', () => {
  const names = [
    '100%.txt',
    '100%25.txt',
    'a b.txt',
    'a+b.txt',
    'é.txt',
    '人工智能.txt',
    'a#b.txt',
    'a?b.txt',
    'a&b;c.txt',
    'x..y.txt',
  ];
  test('with any characters are found when they are encoded', async () => {
    const { address } = await serveSmallSite({
      files: Object.fromEntries(names.map((name) => [name, name])),
    });
    for (const name of names) {
      const response = await fetch(address + encodeURIComponent(name));
      expect([name, response.status, await response.text()]).toEqual([name, 200, name]);
    }
  });

  test.each([
    '/%',
    '/%zz',
    '/%00',
    '/feed.xml%00.html',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}`,
    '/%ff',
    '/feed.xml/',
    '/feed.xml/x',
  ])('%s is not there', async (path) => {
    const { address } = await serveSmallSite();
    expect(await status(address, path)).toBe(404);
  });

  test('no request path leads out of the site or into what is hidden', async () => {
    const { address, root } = await serveSmallSite({ files: { '.env': SECRET, 'a/b.txt': 'a' } });
    await writeFile(join(root, '../outside.txt'), SECRET);
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '//',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      '%252e',
      'outside.txt',
      '.env',
      'a',
      'b.txt',
      '%00',
      '?',
      '#',
      '%c0%ae',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const answer = await askRaw(address, [`GET /${parts.join('')} HTTP/1.1`]);
        expect(answer.status).toBeGreaterThanOrEqual(200);
        expect(answer.body).not.toContain(SECRET);
      }),
      runs(60, 200),
    );
  });
});
