import { describe, expect, test } from 'vitest';
import { coverageCsl } from '#src/content/exports/coverage-csl.ts';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { headTags } from '#src/head/head-tags.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { planPages } from '#src/render/pages/plan-pages.ts';
import { bridge, harbour, importedBundle } from '#tests/support/imported.ts';
import { thingIn } from '#tests/support/read-head.ts';
import { feedsOf } from '#tests/support/written-feeds.ts';

const from = {
  addressOf: (slug: string) => `https://paper.example/news/${slug}/`,
  timeZone: 'UTC',
};

describe('what leaves the site of a report whose source gives no time', () => {
  test('is no time of publication in feeds', async () => {
    const { text } = await feedsOf((await importedBundle()).out);
    const [rss, atom, json] = await Promise.all(['/feed.xml', '/atom.xml', '/feed.json'].map(text));
    const item = /<item>(?:(?!<item>)[\s\S])*?Penhale chief[\s\S]*?<\/item>/.exec(rss ?? '')?.[0];
    expect(item).toContain('<guid');
    expect(item).not.toContain('pubDate');
    expect(rss?.match(/<pubDate>/g)).toHaveLength(2);
    const entry = /<entry>(?:(?!<entry>)[\s\S])*?Penhale chief[\s\S]*?<\/entry>/.exec(
      atom ?? '',
    )?.[0];
    expect(entry).toContain('<updated>2026-11-26T10:20:00.000Z</updated>');
    expect(entry).not.toContain('<published>');
    const found = JSON.parse(json ?? '').items.find(({ title }: { title: string }) =>
      title.includes('Penhale chief'),
    );
    expect(found).toMatchObject({ title: 'Harbour board of Clevedon names Ada Penhale chief' });
    expect(Object.keys(found).filter((key) => key.startsWith('date'))).toEqual([]);
    expect(rss).toContain('time unknown; first seen 26 Nov 2026, 08:30');
  });

  test('is no time of publication in the head of its page', async () => {
    const { story, manifest } = await importedBundle();
    const { site } = await manifest();
    const tagsOf = async (slug: string) =>
      headTags(
        { title: '', path: `/news/${slug}/`, about: { kind: 'story', story: await story(slug) } },
        { site, address: 'https://paper.example/', preview: false },
      );
    const tags = await tagsOf(harbour);
    expect(thingIn(tags, 'NewsArticle')).toMatchObject({ headline: expect.anything() });
    expect(JSON.stringify(tags)).not.toMatch(/published_time|2026-11-26T10:20|26 Nov 2026/);
    const ofBridge = await tagsOf(bridge);
    expect(thingIn(ofBridge, 'NewsArticle')['citation']).toHaveLength(3);
    expect(JSON.stringify(ofBridge)).not.toMatch(/08:30|09:00/);
  });

  test('is no date of issue for reference managers, and no time in a table', async () => {
    const { story } = await importedBundle();
    const [lead, gazette] = JSON.parse(coverageCsl(await story(harbour), from));
    expect(lead).toMatchObject({
      note: 'Lead report · time unknown; first seen 26 Nov 2026, 10:20',
    });
    expect([lead.issued, gazette.issued]).toEqual([undefined, { 'date-parts': [[2026, 11, 26]] }]);
    const items = JSON.parse(coverageCsl(await story(bridge), from));
    expect(items.map(({ issued }: { issued?: unknown }) => issued !== undefined)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(items[3].note).toBe(
      'Same event · time unknown; first seen 26 Nov 2026, 09:00 · Same text as The Courier; which of them ran it first is unknown',
    );
    const [head, ...rows] = coverageCsv(await story(harbour), from).split('\r\n');
    expect(head).toContain('role,minutes_from_lead,published,first_seen,outlet');
    expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual([
      ['lead', '', '', '2026-11-26T10:20:00Z'],
      ['event', '', '2026-11-26T11:00:00Z', ''],
      [''],
    ]);
  });

  test('says in Markdown when it was first seen', async () => {
    const { story } = await importedBundle();
    const markdown = coverageMarkdown(await story(harbour), from);
    expect(markdown).toContain(
      'Clevedon Harbour · time unknown; first seen 26 Nov 2026, 10:20 (UTC)',
    );
    expect(markdown).toContain('- 26 Nov 2026, 11:00 · [Ada Penhale');
    expect(coverageMarkdown(await story(bridge), from)).toMatch(
      /- time unknown; first seen 26 Nov 2026, 09:00 · .* · Same text as The Courier; which/,
    );
  });
});

test('the page about the site is made with its feeds in it', async () => {
  const { out, feeds } = await importedBundle();
  const made: unknown[] = [];
  for (const group of planPages(await openBundle(out), 0))
    for await (const planned of group()) if (planned.page.name === 'about') made.push(planned.made);
  expect(made).toMatchObject([{ feeds: await feeds() }]);
  expect(await feeds()).toHaveLength(7);
});
