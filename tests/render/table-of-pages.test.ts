import { describe, expect, test } from 'vitest';
import { headersFile } from '#src/render/hosting/headers-file.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { planPages } from '#src/render/pages/plan-pages.ts';
import { sitemapEntries } from '#src/render/sitemap/sitemap-entries.ts';
import { pageAt } from '#src/url/page-at.ts';
import { pageFacts } from '#src/url/pages.ts';
import { pageNames, pathOf, patterns } from '#src/url/paths.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

const excerpt = 'People at Qualm agreed with the council, and others at Qualm hoped for more.';

/** A bundle that has a page of every name. */
const openRich = async () =>
  openBundle(
    await compileSixtyStories({
      'pages/imprint.md': '---\ntitle: Imprint\n---\nWritten by hand.\n',
      'articles/files.md': articleFile({
        title: 'Qualm files for harbour licence',
        excerpt,
        publishedDateTime: '2024-03-01T08:00:00Z',
      }),
      'articles/wins.md': articleFile({
        title: 'Qualm wins harbour licence',
        excerpt,
        publishedDateTime: '2024-05-02T09:00:00Z',
      }),
    }),
  );

const namesThat = (fact: 'ahead' | 'listed'): string[] =>
  pageNames.filter((name) => pageFacts[name][fact]).toSorted();

describe('the table of pages', () => {
  test('says which pages the build makes ahead, each at its own address', async () => {
    const names = new Set<string>();
    const bundle = await openRich();
    for (const group of planPages(bundle, bundle.columns.count))
      for await (const { page } of group()) {
        names.add(page.name);
        expect(pageAt(pathOf(page))?.name).toBe(page.name);
      }
    expect([...names].toSorted()).toEqual(namesThat('ahead'));
  });

  test('says which pages the sitemap lists', async () => {
    const names = new Set<string | undefined>();
    for await (const { path } of sitemapEntries(await openRich(), Number.POSITIVE_INFINITY))
      names.add(pageAt(path)?.name);
    expect([...names].toSorted()).toEqual(namesThat('listed'));
  });

  test('says which files stand beside a page, for hosts that do not know their type', () => {
    const rules = headersFile('/sub/', { hidden: false, ownPages: ['imprint'] });
    for (const name of pageNames) {
      for (const { file, type } of pageFacts[name].beside)
        expect(rules).toContain(`\n/sub${patterns[name]}${file}\n  Content-Type: ${type}\n`);
      const folder = patterns[name].split('/')[1]?.replace(':own', 'imprint');
      if (folder) expect(rules).toContain(`\n/sub/${folder}/*\n  Cache-Control: no-cache\n`);
    }
  });
});
