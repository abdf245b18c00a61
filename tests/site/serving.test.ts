import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

/** A site in small, served: an archive's bundle, the app's page and a feed. `unpublished` makes it a preview. */
async function serve(siteYaml: string, unpublished = false): Promise<{ address: string; root: string }> {
  const { out, compile } = await openWorkspace({ 'site.yaml': siteYaml, 'articles/2021-12-13-one.md': articleFile() });
  await compile({ unpublished });
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await rename(out, join(root, 'data'));
  await writeFile(join(root, '404.html'), '<!doctype html><title>App</title>');
  await writeFile(join(root, 'feed.xml'), '<rss/>');
  const { address, close } = await serveSite({ root, base: '/', port: 0 });
  onTestFinished(close);
  return { address, root };
}

test.each([
  ['a site for everyone', 'title: Paper', false, null],
  ['a site with noindex', 'title: Paper\nnoindex: true', false, 'noindex'],
  ['a preview', 'title: Paper', true, 'noindex'],
])('%s asks search engines, with whatever it answers, as site.yaml says', async (_, siteYaml, unpublished, asked) => {
  const { address } = await serve(siteYaml, unpublished);
  for (const [path, status] of [
    ['feed.xml', 200],
    ['data/manifest.json', 200],
    ['news/2021-12-13-one/', 200],
    ['no/such/page/', 404],
  ] as const) {
    const response = await fetch(address + path);
    expect([path, response.status, response.headers.get('X-Robots-Tag')]).toEqual([path, status, asked]);
  }
});

/** The status line that the server answers to bytes that no browser would send; empty when it hangs up. */
function ask(address: string, lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${[...lines, 'Host: x', 'Connection: close'].join('\r\n')}\r\n\r\n`),
    );
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
  });
}

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
  ['a range from the end', ['GET /feed.xml HTTP/1.1', 'Range: bytes=-2'], 200],
  ['a range', ['GET /feed.xml HTTP/1.1', 'Range: bytes=0-2'], 206],
  ['a range behind the end', ['GET /feed.xml HTTP/1.1', 'Range: bytes=99-'], 416],
])('a request with %s is answered, and the server goes on', async (_, lines, status) => {
  const { address } = await serve('title: Paper');
  expect(await ask(address, lines)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect((await fetch(`${address}feed.xml`)).status).toBe(200);
});

test('a site whose files go while it is served says so, and the server goes on', async () => {
  const { address, root } = await serve('title: Paper');
  await rm(join(root, '404.html'));
  expect((await fetch(`${address}news/2021-12-13-one/`)).status).toBe(500);
  expect((await fetch(`${address}feed.xml`)).status).toBe(200);
});
