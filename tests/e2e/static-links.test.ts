import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBundle } from '#src/render/open-bundle.ts';
import { hasAppearancesList } from '#src/story-list/story-list.ts';
import { few } from '../support/few.ts';
import { type Archive, five, openSite, type TestSite } from '../support/site.ts';
import { readSite } from '../support/site-links.ts';

const base = '/sub/';
const archives: readonly Archive[] = [five, { kind: 'generated', stories: 300 }];

async function listSite(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Where a file is served, below the base. */
const placeOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** How many of these the host does not answer with 200, each as a sentence. */
async function broken(
  addresses: Iterable<readonly [address: string, from: string]>,
): Promise<string[]> {
  const faults: string[] = [];
  const queue = [...addresses];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [address, from] = next;
      const answer = await fetch(address, { redirect: 'manual', method: 'HEAD' });
      if (answer.status !== 200) faults.push(`${from}: ${address} answers ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return faults.sort();
}

/**
 * Every link of every file that leads into the site, as its served address; and those that would
 * leave the base by mistake.
 */
async function crawl(site: TestSite) {
  const files = await listSite(site.root);
  const pages = files.filter((file) => file.endsWith('.html'));
  const others = files.filter(
    (file) => !file.startsWith('data/') && /\.(xml|json|txt|md|csv|css)$/.test(file),
  );
  const { links, ids } = await readSite(site.root, [...pages, ...others]);
  const { origin } = new URL(site.address);
  const inside = new Map<string, string>();
  const faults: string[] = [];
  for (const { file, href } of links) {
    const target = new URL(href, site.address + placeOf(file));
    if (target.origin !== origin) {
      if (target.hostname === 'localhost')
        faults.push(`${file}: ${href} leads to another site on this machine`);
      continue;
    }
    if (!target.pathname.startsWith(base)) faults.push(`${file}: ${href} leaves the site's folder`);
    const [address = '', fragment] = target.href.split('#');
    inside.set(address, file);
    const known = ids.get(`${new URL(address).pathname.slice(base.length)}index.html`);
    // A skip link of every story, which styles hide where there is no coverage.
    if (fragment === 'coverage') continue;
    if (fragment && target.search === '' && !known?.has(decodeURIComponent(fragment)))
      faults.push(`${file}: ${href} names a place that the page does not have`);
  }
  return { files, pages, inside, faults };
}

describe('a site below a path has no broken link', () => {
  test.for(few(archives, 1))('$kind', { timeout: 240_000 }, async (archive) => {
    const site = await openSite(archive, { base });
    const { files, pages, inside, faults } = await crawl(site);
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
    expect(await broken(inside)).toEqual([]);

    // Nothing was left out: a page for each thing there is, and every page is linked from another
    // one.
    const { columns, topics, outlets } = await openBundle(join(site.root, 'data'));
    expect(pages.filter((file) => file.startsWith('news/'))).toHaveLength(columns.count);
    expect(pages.filter((file) => /^topics\/[^/]+\/index/.test(file))).toHaveLength(topics.length);
    expect(pages.filter((file) => /^outlets\/[^/]+\/index/.test(file))).toHaveLength(
      outlets.length,
    );
    expect(pages.filter((file) => /^outlets\/[^/]+\/coverage\/index/.test(file))).toHaveLength(
      outlets.filter(hasAppearancesList).length,
    );
    const linked = new Set(
      [...inside.keys()].map((address) => decodeURIComponent(address.slice(site.address.length))),
    );
    const orphans = [
      ...pages,
      ...files.filter((file) => /(^|\/)(feed|atom)\.(xml|json)$/.test(file)),
    ]
      .map(placeOf)
      .filter((place) => place !== '404.html' && !linked.has(place));
    expect(orphans).toEqual([]);
    await site.close();
  });
});
