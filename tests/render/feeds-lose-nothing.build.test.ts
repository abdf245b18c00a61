import { join } from 'node:path';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { archiveNames, describeArchives, openArchive } from '#tests/support/archives.ts';
import { plainText } from '#tests/support/feed-rules.ts';
import { few } from '#tests/support/few.ts';
import { hostileArchive } from '#tests/support/hostile-archive.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { NOW, temporaryFolder } from '#tests/support/workspace.ts';
import { ADDRESS, feedsOf, feedsOfFiles, type WrittenFeeds } from '#tests/support/written-feeds.ts';

/** Every page that has feeds, from the list that feed readers import. */
const pagesOf = async ({ text }: WrittenFeeds): Promise<string[]> =>
  [...(await text('/opml.xml')).matchAll(/ htmlUrl="(.*?)"/g)].map(
    ([, url]) => `/${url?.slice(ADDRESS.length)}`,
  );

/** What the bundle holds of a story, as a feed must tell it. */
const told = ({ slug, title, excerpt, outlet, topics, original, image }: Story) => ({
  link: `${ADDRESS}news/${slug}/`,
  title,
  excerpt,
  outlet: outlet.name,
  topics: topics.map(({ name }) => name),
  original: original?.href,
  image: image?.url,
});

/** Holds every feed to the rules of its form, and to what the bundle says of its stories. */
async function checkFeeds(feeds: WrittenFeeds): Promise<number> {
  const pages = await pagesOf(feeds);
  const { bundle } = feeds;
  const stories = new Map<string, Story>();
  for (let number = 0; number < bundle.columns.count; number += 1) {
    const story = await bundle.story((await bundle.card(number)).slug);
    stories.set(`${ADDRESS}news/${story.slug}/`, story);
  }
  expect(pages).toHaveLength(
    1 + bundle.topics.length + bundle.outlets.filter(({ stories }) => stories > 0).length,
  );
  for (const page of pages) {
    for (const { items } of await feeds.forms(page)) {
      for (const item of items) {
        const story = stories.get(item.link);
        if (!story) throw new Error(`${item.id} is no story`);
        expect(item).toMatchObject(told(story));
        const words = plainText(item.content);
        for (const { title } of [...ofTier(story, 'event', 50), ...ofTier(story, 'background', 5)])
          expect(words).toContain(title);
      }
    }
  }
  return pages.length;
}

const ofTier = ({ coverage }: Story, wanted: 'event' | 'background', most: number) =>
  coverage.filter(({ tier }) => tier === wanted).slice(0, most);

/** What a feed reader of another make understands of the XML forms. */
async function readElsewhere({ text, bundle }: WrittenFeeds): Promise<void> {
  const parser = new Parser();
  for (const file of ['/feed.xml', '/atom.xml']) {
    const feed = await parser.parseString(await text(file));
    expect([feed.title, feed.link]).toEqual([bundle.manifest.site.title, ADDRESS]);
    expect(feed.items).toHaveLength(Math.min(30, bundle.columns.count));
    for (const [number, item] of feed.items.entries()) {
      const card = await bundle.card(number);
      expect(item.title?.trim()).toBe(card.title);
      expect(item.link).toBe(`${ADDRESS}news/${card.slug}/`);
      if (!card.future) expect(item.isoDate).toBe(new Date(card.time).toISOString());
    }
  }
}

async function compiled(data: string): Promise<WrittenFeeds> {
  const out = join(await temporaryFolder(), 'bundle');
  await compile({ data, out, now: NOW, keepGoing: true });
  return feedsOf(out);
}

test('the feeds of the five articles tell all that is known of their stories', async () => {
  const feeds = await compiled(join(projectRoot, 'data'));
  expect(await checkFeeds(feeds)).toBeGreaterThan(3);
  await readElsewhere(feeds);
});

test('the feeds of hostile articles tell all that is known of their stories, and no more', async () => {
  const feeds = await feedsOfFiles({
    ...hostileArchive.files,
    'articles/2024-03-20-cdata.md': articleFile({
      title: 'a ]]> b <![CDATA[ c',
      topics: [']]>'],
      provider: { name: ']]>&<', domain: 'o.example' },
    }),
    'articles/2024-03-21-controls.md': articleFile({
      title: 'bell \u0007 half \ud800 none \uffff turned \u202e ends',
      excerpt: ' \u0001 ',
    }),
  });
  expect(await checkFeeds(feeds)).toBeGreaterThan(10);
  await readElsewhere(feeds);
});

describeArchives('the feeds of the real archives', () => {
  test.each(few(archiveNames.toReversed(), 1))(
    '%s: all tell what is known of their stories',
    async (name) => {
      const feeds = await compiled(await openArchive(name));
      expect(await checkFeeds(feeds)).toBeGreaterThan(20);
      await readElsewhere(feeds);
    },
    120_000,
  );
});
