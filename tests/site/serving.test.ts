import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askRaw } from '#tests/support/raw-request.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

test.each([
  ['a site for everyone', 'title: Paper', false, null],
  ['a site with noindex', 'title: Paper\nnoindex: true', false, 'noindex'],
  ['a preview', 'title: Paper', true, 'noindex'],
])(
  '%s asks search engines, with whatever it answers, as site.yaml says',
  async (_, siteYaml, unpublished, asked) => {
    const { address } = await serveSmallSite({ siteYaml, unpublished });
    for (const [path, status] of [
      ['feed.xml', 200],
      ['data/manifest.json', 200],
      ['news/2021-12-13-one/', 200],
      ['no/such/page/', 404],
    ] as const) {
      const response = await fetch(address + path);
      expect([path, response.status, response.headers.get('X-Robots-Tag')]).toEqual([
        path,
        status,
        asked,
      ]);
    }
  },
);

test.each([
  ['a site that is tried without a network', { offline: true }, 'worker'],
  ['a site, because another may have left its worker here', {}, 'none'],
  ['a preview', { offline: true, unpublished: true }, 'none'],
])('%s is served with %o as its worker: the %s', async (_, choice, sent) => {
  const files = { 'sw.js': 'worker', 'no-sw.js': 'none' };
  const { address } = await serveSmallSite({ ...choice, files });
  const response = await fetch(`${address}sw.js`);
  expect(await response.text()).toBe(sent);
  expect(response.headers.get('Cache-Control')).toBe('no-cache');
  expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/);
});

test.each([
  ['an empty host', ['GET // HTTP/1.1'], 200],
  ['a host of its own', ['GET //evil.example/ HTTP/1.1'], 404],
  ['a broken host', ['GET //[ HTTP/1.1'], 404],
  ['a whole address', ['GET http://[ HTTP/1.1'], 400],
  ['no path', ['GET * HTTP/1.1'], 400],
  ['broken percent-encoding', ['GET /news/%E0%A4%A/ HTTP/1.1'], 404],
  ['a NUL', ['GET /news/%00/ HTTP/1.1'], 404],
  ['a way out of the folder', ['GET /..%2f..%2f..%2fetc%2fpasswd HTTP/1.1'], 404],
  ['a range that ends before it begins', ['GET /feed.xml HTTP/1.1', 'Range: bytes=5-2'], 200],
  ['a range from the end', ['GET /feed.xml HTTP/1.1', 'Range: bytes=-2'], 206],
  ['a range', ['GET /feed.xml HTTP/1.1', 'Range: bytes=0-2'], 206],
  ['a range behind the end', ['GET /feed.xml HTTP/1.1', 'Range: bytes=99-'], 416],
])('a request with %s is answered, and the server goes on', async (_, lines, status) => {
  const { address } = await serveSmallSite();
  expect((await askRaw(address, lines)).status).toBe(status);
  expect((await fetch(`${address}feed.xml`)).status).toBe(200);
});

test('a site whose files go while it is served says so, and the server goes on', async () => {
  const { address, root } = await serveSmallSite();
  await rm(join(root, '404.html'));
  const answer = await fetch(`${address}news/2021-12-13-one/`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain(root);
  expect((await fetch(`${address}feed.xml`)).status).toBe(200);
});

const policy = [
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'permissions-policy',
];

test.each([
  ['a file', ['GET /feed.xml HTTP/1.1'], 200],
  ['a file that the client has', ['GET /feed.xml HTTP/1.1', 'If-None-Match: *'], 304],
  ['a part', ['GET /feed.xml HTTP/1.1', 'Range: bytes=0-2'], 206],
  ['a part that is not there', ['GET /assets/a-1.js HTTP/1.1', 'Range: bytes=99-'], 416],
  ['a request that is none', ['GET * HTTP/1.1'], 400],
  ['a request without a host', ['GET / HTTP/1.0', 'Host:'], 400],
  ['a page that is not there', ['GET /nowhere/ HTTP/1.1'], 404],
  ['a page below the code', ['GET /assets/nowhere/ HTTP/1.1'], 404],
  ['a file that is not there', ['GET /assets/none.js HTTP/1.1'], 404],
  ['a hidden file', ['GET /.htaccess HTTP/1.1'], 404],
  ['another method', ['POST /feed.xml HTTP/1.1'], 405],
  ['another host', ['GET /feed.xml HTTP/1.1', 'Host: evil.example'], 421],
])(
  'the answer to %s carries the policy, opens nothing to other sites, and is not kept unless it is good',
  async (_, lines, status) => {
    const { address } = await serveSmallSite({ files: { 'assets/a-1.js': '0' } });
    const answer = await askRaw(address, lines);
    expect(answer.status).toBe(status);
    for (const name of policy) expect([name, answer.header(name)]).not.toEqual([name, undefined]);
    expect(answer.head).not.toMatch(/^access-control-/im);
    expect(answer.header('cache-control')).toBe('no-cache');
  },
);

test.each([
  '',
  'feed.xml',
  'assets/a-1.js',
  'about/',
  'nowhere/',
  'none.png',
  'news/2021-12-13-one/',
  '.htaccess',
])('HEAD of /%s has the status and the headers of GET, and no body', async (path) => {
  const { address } = await serveSmallSite({ files: { 'assets/a-1.js': '0;'.repeat(2000) } });
  for (const encoding of ['identity', 'br', 'gzip']) {
    const [got, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) =>
        askRaw(address, [`${method} /${path} HTTP/1.1`, `Accept-Encoding: ${encoding}`]),
      ),
    );
    const said = (text: string | undefined): string[] =>
      (text ?? '')
        .split('\r\n')
        .filter((line) => !/^(date|connection|transfer-encoding|keep-alive):/i.test(line));
    expect(said(head?.head)).toEqual(said(got?.head));
    expect(head?.body).toBe('');
  }
});

test.each([
  ['a.html', 'text/html; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['assets/a-1.js', 'text/javascript; charset=utf-8'],
  ['a.json', 'application/json'],
  ['a.svg', 'image/svg+xml'],
  ['a.png', 'image/png'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['sitemap.xml', 'text/xml'],
  ['feed.xml', 'application/rss+xml'],
  ['topics/feed.xml/index.html', 'text/html; charset=utf-8'],
  ['_headers', 'application/octet-stream'],
])('%s is sent as %s', async (path, type) => {
  const { address } = await serveSmallSite({ files: { [path]: 'x' } });
  for (const asked of [
    path,
    path.replace(/\/index\.html$/, ''),
    path.replace(/index\.html$/, ''),
  ]) {
    const { status, headers } = await fetch(address + asked);
    expect([asked, status, headers.get('Content-Type')]).toEqual([asked, 200, type]);
  }
});

test.each(['news/feed.xml', 'news/coverage.json', 'outlets/opml.xml/'])(
  '%s without a page is a page that says so, and no feed',
  async (path) => {
    const { address } = await serveSmallSite();
    const { status, headers } = await fetch(address + path);
    expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
      path.startsWith('news/') ? 404 : 200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
  },
);
