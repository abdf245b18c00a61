import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { fileKinds } from '#src/content/bundle/file-table.ts';
import { storylinePagesSchema } from '#src/content/bundle/storyline-file.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { STORYLINE_PAGES } from '#src/url/storyline-files.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { NOW, openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

async function serve(siteYaml: string, base: string): Promise<string> {
  const { out, compile } = await openWorkspace({
    'site.yaml': siteYaml,
    'articles/one.md': articleFile(),
  });
  await compile();
  return await serveBundle(out, base);
}

/** Serves a bundle as a site has it: without what the build alone reads. */
async function serveBundle(bundle: string, base: string): Promise<string> {
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await rename(bundle, join(root, 'data'));
  for (const { path } of fileKinds.filter(({ onlyInBundle }) => onlyInBundle))
    await rm(join(root, 'data', path), { recursive: true });
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

test('the storylines of a site are in its sitemap too, with their newest story', async () => {
  const data = join(await temporaryFolder(), 'news');
  await cp('data/articles', join(data, 'articles'), { recursive: true });
  const out = join(data, '../bundle');
  await compile({ data, out, now: NOW });
  const { pages } = storylinePagesSchema.parse(
    JSON.parse(await readFile(join(out, STORYLINE_PAGES), 'utf8')),
  );
  expect(pages).toHaveLength(1);
  const address = await serveBundle(out, '/');
  const sitemap = await (await fetch(`${address}sitemap.xml`)).text();
  for (const { id, changed } of pages)
    expect(sitemap).toContain(
      `<loc>${address}storylines/${id}/</loc><lastmod>${changed}</lastmod>`,
    );
});

test.each(['address: https://paper.example/', 'noindex: true'])(
  'a site with %s has none of another',
  async (line) => {
    const address = await serve(`title: Paper\n${line}\n`, '/');
    expect((await fetch(`${address}sitemap.xml`)).status).toBe(404);
  },
);
