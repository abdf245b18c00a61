import { describe, expect, test } from 'vitest';
import { decodeColumns } from '#src/content/bundle/columns.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { mixSources } from '#src/evidence/mix-sources.ts';
import { listPages } from '#src/story-list/list-pages.ts';
import { describeArchives } from '#tests/support/archives.ts';
import { bundleOf } from '#tests/support/compiled-archives.ts';

/*
 * Counted from the articles' own lines by other means than Coranto's: reports by `domain:` and
 * `quality:`, stories by the month of `publishedDateTime:`, distinct reports by their addresses,
 * lags by subtracting one time from the other.
 */

type Archive = Parameters<typeof bundleOf>[0];

/** Size of the mix, its bands, and its first outlets with their qualities. */
async function mixOf(archive: Archive, slug: string, outlets: number) {
  const story = await (await bundleOf(archive)).story(slug);
  const mix = mixSources(story, story.coverage);
  const first = mix.outlets
    .slice(0, outlets)
    .map(({ outlet, qualities }) => [outlet.domain, ...qualities]);
  return { reports: mix.reports, outlets: mix.outlets.length, bands: mix.bands, first };
}

async function figuresOf(archive: Archive, domain: string) {
  const bundle = await bundleOf(archive);
  const [outlets, figures] = [await bundle.outlets(), await bundle.figures()];
  return figures[outlets.findIndex((outlet) => outlet.domain === domain)];
}

async function activityOf(archive: Archive, domain: string) {
  const bundle = await bundleOf(archive);
  const [topics, outlets, columns] = [
    await bundle.topics(),
    await bundle.outlets(),
    decodeColumns(await bundle.columns()),
  ];
  const page = listPages(
    { columns, topics, outlets, index: buildFilterIndex(topics, outlets) },
    { of: 'outlet', domain },
  )?.page(1);
  return page?.facts.activity;
}

describe('the five articles', () => {
  test('ten outlets report the blacklisting of SenseTime, each once; the lead’s comes first', async () => {
    const slug = '2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting';
    expect(await mixOf('five', slug, 3)).toEqual({
      reports: 10,
      outlets: 10,
      bands: [0, 2, 2, 4, 2, 0],
      first: [
        ['techcrunch.com', 87],
        ['forbes.com', 87],
        ['reuters.com', 67],
      ],
    });
  });

  test.each([
    // 12 March, 13:48, is the earliest of Megvii’s four.
    [
      'bnnbloomberg.ca',
      { follows: 1, lags: [1, 0, 0, 0, 0, 0], medianLag: null, qualities: [0, 0, 1, 0, 0, 0] },
    ],
    // 12 March, 18:58.
    [
      'bloombergquint.com',
      { follows: 1, lags: [0, 0, 1, 0, 0, 0], medianLag: 310, qualities: [0, 0, 0, 1, 0, 0] },
    ],
    // The lead itself, 15 March, 04:05: 62 h 17 min behind.
    [
      'bloomberg.com',
      { follows: 0, lags: [0, 0, 0, 0, 1, 0], medianLag: 3737, qualities: [0, 0, 1, 0, 0, 0] },
    ],
  ])('%s', async (domain, figures) => {
    expect(await figuresOf('five', domain)).toEqual(figures);
  });
});

describeArchives('real archives', () => {
  test.each([
    [
      '2020-05-12-database-week-microsoft-oems-redis-enterprise-for-azure',
      {
        reports: 61,
        outlets: 44,
        bands: [0, 18, 5, 24, 14, 0],
        first: [
          ['mspoweruser.com', 48, 42, 42, 42, 34],
          ['microsoft.com', 17, 5, 2, 0],
          ['fool.com', 82, 82, 82],
        ],
      },
    ],
    [
      '2020-12-08-microsoft-launches-azure-digital-twins-in-general-availability',
      {
        reports: 55,
        outlets: 32,
        bands: [0, 5, 11, 27, 12, 0],
        first: [
          ['microsoft.com', 94, 71, 67, 67, 21, 20, 17, 7],
          ['businessinsider.com', 71, 57, 44, 43],
          ['prnewswire.com', 38, 19, 19, 17],
        ],
      },
    ],
    [
      '2020-10-19-azure-key-vault-event-grid-integration-is-now-available',
      {
        reports: 8,
        outlets: 1,
        bands: [1, 4, 2, 0, 1, 0],
        first: [['microsoft.com', 116, 84, 84, 84, 84, 69, 67, 2]],
      },
    ],
  ])('the mix of azure-2020 %s', async (slug, mix) => {
    expect(await mixOf('azure-2020', slug, 3)).toEqual(mix);
  });

  test('Neowin was first on KRAFTON, 196 minutes behind on Honeywell, 328 on Metaswitch, 646 on Udacity', async () => {
    expect(await figuresOf('azure-2020', 'neowin.net')).toEqual({
      follows: 1,
      lags: [1, 0, 2, 1, 0, 0],
      medianLag: 328,
      qualities: [1, 18, 0, 0, 0, 0],
    });
  });

  test.each([
    ['zdnet.com', [5, 55, 13, 1, 0, 0]],
    ['microsoft.com', [95, 338, 267, 43, 194, 0]],
  ])('the qualities of %s’s distinct reports', async (domain, qualities) => {
    expect((await figuresOf('azure-2020', domain))?.qualities).toEqual(qualities);
  });

  test('ZDNet leads 24 stories, nine of them in May, all on Azure', async () => {
    const activity = await activityOf('azure-2020', 'zdnet.com');
    expect(activity?.periods.map(({ stories }) => stories)).toEqual([
      0, 0, 5, 9, 1, 2, 1, 2, 2, 1, 1,
    ]);
    expect(activity?.periods[0]?.period).toBe('2020-02');
    expect(activity?.topics[0]).toMatchObject({ name: 'Azure', stories: 24 });
    expect(activity?.topics.slice(1).map(({ stories }) => stories)).toEqual([1, 1, 1, 1]);
  });

  test('power-apps has no coverage: its maker leads 401 stories over 57 months, and there is nobody to be behind', async () => {
    expect(await figuresOf('power-apps', 'microsoft.com')).toEqual({
      follows: 0,
      lags: [0, 0, 0, 0, 0, 0],
      medianLag: null,
      owner: { found: { headlines: 401, named: 204 }, role: 'maker' },
      qualities: [61, 164, 176, 0, 0, 0],
    });
    const activity = await activityOf('power-apps', 'microsoft.com');
    const most = activity?.periods
      .filter(({ stories }) => stories === 18)
      .map(({ period }) => period);
    expect([activity?.periods.length, most]).toEqual([57, ['2020-11', '2021-11']]);
    expect(activity?.topics.map(({ stories }) => stories)).toEqual([401, 32, 29, 19, 18, 5]);
  });
});
