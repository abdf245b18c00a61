import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

/** A site in small, served: an archive's bundle, the app's page and a feed. `unpublished` makes it a preview. */
async function serve(siteYaml: string, unpublished = false): Promise<string> {
  const { out, compile } = await openWorkspace({ 'site.yaml': siteYaml, 'articles/2021-12-13-one.md': articleFile() });
  await compile({ unpublished });
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await rename(out, join(root, 'data'));
  await writeFile(join(root, '404.html'), '<!doctype html><title>App</title>');
  await writeFile(join(root, 'feed.xml'), '<rss/>');
  const { address, close } = await serveSite({ root, base: '/', port: 0 });
  onTestFinished(close);
  return address;
}

test.each([
  ['a site for everyone', 'title: Paper', false, null],
  ['a site with noindex', 'title: Paper\nnoindex: true', false, 'noindex'],
  ['a preview', 'title: Paper', true, 'noindex'],
])('%s asks search engines, with whatever it answers, as site.yaml says', async (_, siteYaml, unpublished, asked) => {
  const address = await serve(siteYaml, unpublished);
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
