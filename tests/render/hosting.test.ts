import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type HeaderChoice, headersFor } from '#src/render/header-rules.ts';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { type Host, hosts, runHost } from '#tests/support/host.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

/** What is in files that readers must not see. */
const secret = 'for the host alone';
const hiddenFiles = [
  '.git/config',
  '.env',
  'news/.git/HEAD',
  'topics/ai/.env',
  '.well-known/.secret',
];

const page = (name: string): string => `<!doctype html><title>${name}</title>${' '.repeat(2000)}`;

/** A site in small: one of every kind of file. */
const files: Readonly<Record<string, string>> = {
  'index.html': page('Front'),
  '404.html': page('App'),
  'early.js': '0',
  'feed.xml': '<rss/>',
  'opml.xml': '<opml/>',
  'robots.txt': 'User-agent: *',
  'licenses.txt': 'MIT',
  '.well-known/security.txt': 'Contact: https://example.com/',
  'sitemap.xml': '<urlset/>',
  'assets/index-Bx8k.js': '0',
  'assets/pictures/0123456789abcdef-160.avif': 'a picture',
  'assets/pictures/0123456789abcdef-160.webp': 'a picture',
  'data/manifest.json': '{}',
  'data/storylines/0123456789abcdef.json': '{}',
  'data/cards/0123456789abcdef.json': '{}',
  'data/columns-0123456789abcdef.json': '{}',
  'news/2021-12-13-x/index.html': page('Story'),
  'news/2021-12-13-x/coverage.md': '# x',
  'news/2021-12-13-x/coverage.csv': 'a,b',
  'news/2021-12-13-x/coverage.json': '[]',
  'outlets/feed.xml.example/index.html': page('Outlet'),
  'feed.json': '{}',
  'atom.xml': '<feed/>',
  'topics/人工智能/index.html': page('Topic'),
};

async function publish(
  host: Host,
  base: string,
  choice: HeaderChoice,
  without?: string,
): Promise<string> {
  const folder = await temporaryFolder();
  await chmod(folder, 0o755);
  const site = join(folder, 'www', base);
  for (const [path, text] of [
    ...Object.entries(files),
    ...hiddenFiles.map((path) => [path, secret] as const),
  ]) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await writeHostRules({ root: site, base, ...choice });
  const rules = await readFile(join(site, '.hosting/nginx.conf'), 'utf8');
  return `${await runHost(host, join(folder, 'www'), { own: join(folder, 'host'), rules, without })}${base}`;
}

const open: HeaderChoice = { hidden: false, exports: 'files' };
const hidden: HeaderChoice = { hidden: true, exports: 'files' };
const kept: HeaderChoice = { hidden: false, pictures: 'keep', exports: 'files' };

for (const host of hosts) {
  const title = `${host.name}, set up by the file that the build writes for it`;
  const run = host.program === undefined ? describe.skip : describe;
  run(
    host.program === undefined ? `${title} (skipped: ${host.name} is not installed)` : title,
    () => {
      test.each([
        ['/', open],
        ['/news-2.0/', hidden],
        ['/kept/', kept],
      ])('sends, below %s, every file with the headers of npm start', async (base, choice) => {
        const address = await publish(host, base, choice);
        for (const path of Object.keys(files)) {
          const asked = path.replace(/index\.html$/, '');
          const response = await fetch(address + encodeURI(asked));
          expect([asked, response.status, await response.text()]).toEqual([
            asked,
            200,
            files[path],
          ]);
          for (const [name, value] of Object.entries(headersFor(asked, choice))) {
            expect(`${asked} ${name}: ${response.headers.get(name)}`).toBe(
              `${asked} ${name}: ${value}`,
            );
          }
        }
      });

      test.each(['avif', 'webp'])('sends a kept picture as image/%s', async (ending) => {
        const address = await publish(host, '/', kept);
        const picture = await fetch(`${address}assets/pictures/0123456789abcdef-160.${ending}`);
        expect(picture.headers.get('Content-Type')).toBe(`image/${ending}`);
        const gone = await fetch(`${address}assets/pictures/0000000000000000-160.${ending}`);
        expect(gone.status).toBe(404);
        expect(gone.headers.get('Cache-Control') ?? '').not.toContain('immutable');
      });

      test('answers an address without a file with the page of the app and 404, and missing code or data plainly', async () => {
        const address = await publish(host, '/news/', open);
        for (const path of ['no/such/page/', 'news/2020-01-01-not-rendered/', 'topics/ai/']) {
          const response = await fetch(address + path);
          expect([path, response.status, (await response.text()).trim()]).toEqual([
            path,
            404,
            page('App').trim(),
          ]);
          expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
          expect(response.headers.get('Cache-Control')).toBe('no-cache');
        }
        for (const path of [
          'assets/gone-Bx8k.js',
          'data/cards/0000000000000000.json',
          'data/',
          '.hosting/nginx.conf',
          '.hosting/',
          '.hosting',
          '.htaccess',
          '.git/config',
          '.env',
          'news/.git/HEAD',
          'topics/ai/.env',
          '.well-known/.secret',
          '%2ehtaccess',
          '%2Ehosting/nginx.conf',
          '.hosting%2fnginx.conf',
          './/.hosting//nginx.conf',
          'x/%2e%2e/.env',
        ]) {
          const response = await fetch(address + path);
          const text = await response.text();
          expect([path, response.status, text.includes('App'), text.includes(secret)]).toEqual([
            path,
            404,
            false,
            false,
          ]);
          expect(`${path} ${response.headers.get('Cache-Control')}`).not.toContain('immutable');
        }
      });

      test.skipIf(host.name !== 'Apache')(
        'hides what is for the host where the module that rewrites addresses is missing',
        async () => {
          const address = await publish(host, '/news/', open, 'rewrite');
          for (const path of [
            '.htaccess',
            '.hosting/nginx.conf',
            '.git/config',
            '.env',
            'topics/ai/.env',
            '%2eenv',
            '.hosting/',
            '.well-known/.secret',
          ]) {
            const response = await fetch(address + path);
            expect([path, (await response.text()).includes(secret)]).toEqual([path, false]);
            expect([path, [403, 404].includes(response.status)]).toEqual([path, true]);
          }
          expect((await fetch(`${address}.well-known/security.txt`)).status).toBe(200);
          expect((await fetch(`${address}news/2021-12-13-x/`)).status).toBe(200);
        },
      );

      test('finds a page without its last slash, and compresses it', async () => {
        const address = await publish(host, '/news/', open);
        const response = await fetch(`${address}news/2021-12-13-x`);
        expect([response.url, response.status]).toEqual([`${address}news/2021-12-13-x/`, 200]);
        expect(response.headers.get('Content-Encoding')).toBe('gzip');
        expect(response.headers.get('Content-Type')).toMatch(/^text\/html; ?charset=utf-8$/i);
      });
    },
  );
}
