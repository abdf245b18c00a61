import { describe, expect } from 'vitest';
import {
  type ArchiveName,
  archiveNames,
  describeArchives,
  openArchive,
} from '../support/archives.ts';
import { allCases, few, onlyInLong } from '../support/few.ts';
import { weighFirstView } from '../support/first-view.ts';
import { test } from '../support/journey.ts';
import { type Archive, five, longArchive, openSite } from '../support/site.ts';

/**
 * What the first view may load from the site, in bytes of brotli; the page carries its data, so
 * both count as data.
 */
const LIMITS = { data: 40_000, scripts: 114_600, styles: 5_500 };

const folderOf = async (name: ArchiveName): Promise<Archive> => ({
  kind: 'folder',
  name,
  folder: await openArchive(name),
});

describe('the first view', () => {
  const archives = [
    ['the five articles', five],
    ['a long archive', longArchive],
  ] as const;
  test.for(few(archives, 1))(
    'of %s stays below its limits, and asks for no file twice',
    { timeout: 60_000 },
    async ([, archive], { browser }) => {
      const site = await openSite(archive);
      const weight = await weighFirstView(browser, site);
      await site.close();
      expect(weight.page + weight.data).toBeLessThanOrEqual(LIMITS.data);
      expect(weight.scripts).toBeLessThanOrEqual(LIMITS.scripts);
      expect(weight.styles).toBeLessThanOrEqual(LIMITS.styles);
      expect(weight.files).toEqual([...new Set(weight.files)]);
    },
  );

  test('does not grow with the archive', async ({ browser }) => {
    const [few, many] = [
      await openSite({ kind: 'generated', stories: allCases ? 600 : 120 }),
      await openSite(longArchive),
    ];
    const [small, large] = [
      await weighFirstView(browser, few),
      await weighFirstView(browser, many),
    ];
    await Promise.all([few.close(), many.close()]);
    expect(large.page + large.data).toBeLessThan((small.page + small.data) * 1.1);
    expect(large.files.filter((path) => /columns|cards\//.test(path))).toEqual([]);
  });
});

onlyInLong(() =>
  describeArchives('on the real archives', () => {
    for (const name of archiveNames) {
      test(`${name}: the first view stays below its limits`, { timeout: 120_000 }, async ({
        browser,
      }) => {
        const site = await openSite(await folderOf(name));
        const weight = await weighFirstView(browser, site);
        await site.close();
        console.log(
          `${name}: ${weight.page} bytes of page, ${weight.data} of data, ${weight.scripts} of scripts, ${weight.styles} of styles, as brotli`,
        );
        expect(weight.page + weight.data).toBeLessThanOrEqual(LIMITS.data);
        expect(weight.scripts).toBeLessThanOrEqual(LIMITS.scripts);
      });
    }
  }),
);
