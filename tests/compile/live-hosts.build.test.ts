import { createLogger, createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { corantoData } from '#src/compile/live/vite-plugin.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { askRaw } from '#tests/support/raw-request.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

/** The address of a live preview over one article. */
async function preview(): Promise<string> {
  const { data } = await openWorkspace({ 'articles/a.md': articleFile({ title: 'First' }) });
  const server = await createServer({
    root: await temporaryFolder(),
    configFile: false,
    customLogger: createLogger('silent'),
    plugins: [corantoData({ data, unpublished: true })],
    server: { host: '127.0.0.1', port: 4350 },
  });
  onTestFinished(() => server.close());
  await server.listen();
  return server.resolvedUrls?.local[0] ?? '';
}

test('the live preview gives nothing to a page of another name or of another origin', {
  timeout: 60_000,
}, async () => {
  const address = await preview();
  const get = (...headers: readonly string[]) =>
    askRaw(address, ['GET /data/manifest.json HTTP/1.1', ...headers]);
  expect(await get('Host: localhost')).toMatchObject({
    status: 200,
    body: expect.stringContaining('"counts"'),
  });
  for (const host of ['evil.example', 'evil.example:4350', 'localhost.evil.example']) {
    for (const path of ['/data/manifest.json', '/data/none.json', '/', '/@vite/client']) {
      const answer = await askRaw(address, [`GET ${path} HTTP/1.1`, `Host: ${host}`]);
      expect([host, path, answer.status, answer.body.includes('counts')]).toEqual([
        host,
        path,
        403,
        false,
      ]);
    }
  }
  for (const origin of ['http://evil.example', 'http://localhost:9999', 'null']) {
    const answer = await get('Host: localhost', `Origin: ${origin}`);
    expect([origin, answer.head.match(/^access-control-[^:]*/im)]).toEqual([origin, null]);
  }
});
