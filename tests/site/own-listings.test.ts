import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

async function serve(siteYaml: string, base: string): Promise<string> {
  const { out, compile } = await openWorkspace({
    'site.yaml': siteYaml,
    'articles/one.md': articleFile(),
  });
  await compile();
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await rename(out, join(root, 'data'));
  await rm(join(root, 'data/stories'), { recursive: true });
  await writeFile(join(root, '404.html'), '<!doctype html>');
  const { address, close } = await serveSite({ root, base, port: 0 });
  onTestFinished(close);
  return address;
}

test.each(['/', '/sub/'])(
  'a site without an address has a sitemap with the one it is served at (%s)',
  async (base) => {
    const address = await serve('title: Paper\n', base);
    const sitemap = await fetch(`${address}sitemap.xml`);
    expect([sitemap.status, sitemap.headers.get('Content-Type')]).toEqual([200, 'text/xml']);
    expect(await sitemap.text()).toContain(`<loc>${address}news/one/</loc>`);
    expect(await (await fetch(`${address}robots.txt`)).text()).toBe(
      `User-agent: *\nAllow: ${base}\n\nSitemap: ${address}sitemap.xml\n`,
    );
    expect((await fetch(`${address}sitemap-1.xml`)).status).toBe(404);
  },
);

test.each(['address: https://paper.example/', 'noindex: true'])(
  'a site with %s has none of another',
  async (line) => {
    const address = await serve(`title: Paper\n${line}\n`, '/');
    expect((await fetch(`${address}sitemap.xml`)).status).toBe(404);
  },
);
