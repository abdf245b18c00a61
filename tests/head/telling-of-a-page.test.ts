import { describe, expect, onTestFinished, test } from 'vitest';
import { findOffsets } from '#src/compile/site/find-offsets.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import type { HeadContext } from '#src/head/head-context.ts';
import { headTags } from '#src/head/head-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { en } from '#src/messages/languages/en.ts';
import { startCatalogue } from '#src/messages/messages.ts';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';
import { saidOf } from '#tests/support/read-head.ts';
import { plainStory } from '#tests/support/stories.ts';

const context: HeadContext = {
  site: {
    title: 'The Test Paper',
    description: 'News of tests.',
    language: 'en',
    timeZone: 'Europe/Berlin',
  },
  address: 'https://paper.example/sub/',
  preview: false,
};

const plain: PageHead = { title: 'About', path: '/about/', about: { kind: 'page' } };
const storyHead = (over = {}): PageHead => {
  const story = plainStory(over);
  return { title: story.title, path: `/news/${story.slug}/`, about: { kind: 'story', story } };
};

learnZone({
  timeZone: 'Europe/Berlin',
  offsets: findOffsets('Europe/Berlin', Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1)),
});

describe('every page', () => {
  test('has its name before the site’s, and one name only where they are the same', () => {
    expect(headTags(plain, context)[0]?.text).toBe('About – The Test Paper');
    expect(headTags({ ...plain, title: '' }, context)[0]?.text).toBe('The Test Paper');
  });

  test('is described in the interface’s language where the publisher wrote nothing', async () => {
    await startSiteLanguage('de');
    onTestFinished(() => startCatalogue(en));
    const said = saidOf(
      headTags({ ...plain, title: '' }, { ...context, site: { ...context.site, description: '' } }),
      'description',
    );
    expect(said).toEqual([expect.stringMatching(/^The Test Paper: was geschehen ist/)]);
  });

  test('says where it stands for good, below the path that the site stands under', () => {
    const tags = headTags(plain, context);
    expect(saidOf(tags, 'canonical')).toEqual(['https://paper.example/sub/about/']);
    // What Open Graph takes from the canonical link, or where nothing is said.
    expect([...saidOf(tags, 'og:url'), ...saidOf(tags, 'og:type')]).toEqual([]);
    // Firefox fetches what a head calls the next page, and the policy forbids it.
    expect([...saidOf(tags, 'prev'), ...saidOf(tags, 'next')]).toEqual([]);
  });

  test('that leads nowhere claims no address, and asks to be left out', () => {
    const tags = headTags({ title: 'Not found', noIndex: true, about: { kind: 'page' } }, context);
    expect(saidOf(tags, 'robots')).toEqual(['noindex']);
    expect(saidOf(tags, 'canonical')).toEqual([]);
    expect(tags.some(({ tag }) => tag === 'script')).toBe(false);
  });

  test.each([
    ['a site that asks so', { ...context, site: { ...context.site, noindex: true as const } }],
    ['a preview', { ...context, preview: true }],
  ])('of %s asks to be left out', (_, hidden) => {
    expect(saidOf(headTags(plain, context), 'robots')).toEqual([]);
    expect(saidOf(headTags(plain, hidden), 'robots')).toEqual(['noindex']);
  });

  test('announces the feed of its list and of the site; those of the whole site all formats', () => {
    const feedsOf = (head: PageHead, where = context) =>
      headTags(head, where).flatMap(({ attributes: { rel, type, href, title } }) =>
        rel === 'alternate' ? [`${type} ${href} ${title}`] : [],
      );
    const whole = [
      'application/rss+xml /sub/feed.xml The Test Paper (RSS)',
      'application/atom+xml /sub/atom.xml The Test Paper (Atom)',
      'application/feed+json /sub/feed.json The Test Paper (JSON Feed)',
    ];
    expect(feedsOf({ ...plain, feeds: '/' })).toEqual(whole);
    expect(feedsOf(plain)).toEqual(whole.slice(0, 1));
    const topic = '/sub/topics/ai/feed.xml AI – The Test Paper (RSS)';
    const ofTopic = feedsOf({ ...plain, title: 'AI', feeds: '/topics/ai/' });
    expect(ofTopic).toEqual([`application/rss+xml ${topic}`, ...whole.slice(0, 1)]);
    const outlet = '/sub/outlets/c.example/feed.xml C – The Test Paper (RSS)';
    const ofOutlet = feedsOf({ ...plain, title: 'C', feeds: '/outlets/c.example/' });
    expect(ofOutlet).toEqual([`application/rss+xml ${outlet}`, ...whole.slice(0, 1)]);
    expect(feedsOf({ ...plain, feeds: '/' }, { ...context, preview: true })).toEqual([]);
  });

  test.each([
    ['de', 'de_DE'],
    ['en-GB', 'en_GB'],
    ['pt-PT', 'pt_PT'],
    ['zh-Hant', 'zh_TW'],
  ])('of a site in %s has the locale %s', (language, locale) => {
    expect(
      saidOf(headTags(plain, { ...context, site: { ...context.site, language } }), 'og:locale'),
    ).toEqual([locale]);
  });

  test.each(['en', 'not a tag'])(
    'of a site in %s names no locale: none is American English',
    (language) => {
      const site = { ...context.site, language };
      expect(saidOf(headTags(plain, { ...context, site }), 'og:locale')).toEqual([]);
    },
  );
});

describe('a page’s description', () => {
  test('of a story is its excerpt, cut where it is long', () => {
    const [said = ''] = saidOf(
      headTags(storyHead({ excerpt: 'A word or two. '.repeat(30).trim() }), context),
      'description',
    );
    expect(said.length).toBeLessThanOrEqual(200);
    expect(said).toMatch(/^A word or two\. .*(A word or two|A word or|A word|A)…$/);
  });

  test('of a story without excerpt is what is known of it', () => {
    const tags = headTags(
      storyHead({ excerpt: '', time: '2021-12-13T23:30:00Z', reports: 9, sources: 8 }),
      context,
    );
    expect(saidOf(tags, 'description')).toEqual([
      'Reported by TechCrunch, 14 Dec 2021. 8 independent sources.',
    ]);
    expect(saidOf(tags, 'og:description')).toEqual(saidOf(tags, 'description'));
  });

  test('of any other page is its own, or else the site’s', () => {
    expect(
      saidOf(headTags({ ...plain, description: 'How it is made.' }, context), 'description'),
    ).toEqual(['How it is made.']);
    expect(saidOf(headTags(plain, context), 'description')).toEqual(['News of tests.']);
  });
});

describe('a story that is shared', () => {
  const picture = { url: 'https://img.example/a.jpg', width: 1280, height: 720 };

  test('is an article with its time', () => {
    const tags = headTags(storyHead(), context);
    expect(saidOf(tags, 'og:type')).toEqual(['article']);
    expect(saidOf(tags, 'og:title')).toEqual(['AI giant postpones its listing']);
    expect(saidOf(tags, 'og:site_name')).toEqual(['The Test Paper']);
    expect(saidOf(tags, 'article:published_time')).toEqual(['2021-12-13T05:54:00Z']);
  });

  test('from the future passes that time on to nobody', () => {
    expect(
      saidOf(headTags(storyHead({ future: true }), context), 'article:published_time'),
    ).toEqual([]);
  });

  test('shows its own picture, large where it is large', () => {
    const tags = headTags(storyHead({ image: picture }), context);
    expect(saidOf(tags, 'og:image')).toEqual(['https://img.example/a.jpg']);
    expect([...saidOf(tags, 'og:image:width'), ...saidOf(tags, 'og:image:height')]).toEqual([
      '1280',
      '720',
    ]);
    expect(saidOf(tags, 'og:image:alt')).toEqual([]);
    expect(saidOf(tags, 'twitter:card')).toEqual(['summary_large_image']);
    const small = headTags(storyHead({ image: { ...picture, width: 320, height: 320 } }), context);
    // A small one is what previews show where nothing is said.
    expect(saidOf(small, 'twitter:card')).toEqual([]);
  });

  test.each([
    ['none', undefined],
    ['one of unknown size', { url: picture.url }],
    ['one that is too small', { ...picture, height: 199 }],
    [
      'one in a format that previews do not show',
      { ...picture, url: 'https://img.example/a.SVG?v=2' },
    ],
  ])('with %s shows a text card where the site has them', (_, image) => {
    const cards = { ...context, site: { ...context.site, cards: 'stories' as const } };
    const tags = headTags(storyHead({ image }), cards);
    expect(saidOf(tags, 'og:image')[0]).toMatch(
      /^https:\/\/paper\.example\/sub\/cards\/[0-9a-f]{16}\.png$/,
    );
    expect([...saidOf(tags, 'og:image:width'), ...saidOf(tags, 'og:image:height')]).toEqual([
      '1200',
      '630',
    ]);
    expect(saidOf(tags, 'og:image:alt')).toEqual([
      'AI giant postpones its listing, TechCrunch, 13 Dec 2021',
    ]);
    expect(saidOf(tags, 'twitter:card')).toEqual(['summary_large_image']);
  });
});
