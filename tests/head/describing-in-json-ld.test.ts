import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadContext } from '#src/head/head-context.ts';
import { headTags } from '#src/head/head-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { forAll } from '#tests/support/for-all.ts';
import { thingIn } from '#tests/support/read-head.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const context: HeadContext = {
  site: { title: 'The Test Paper', description: 'News of tests.', language: 'en', timeZone: 'UTC' },
  address: 'https://paper.example/',
  preview: false,
};

const storyTags = (over = {}) => {
  const story = plainStory(over);
  return headTags(
    { title: story.title, path: `/news/${story.slug}/`, about: { kind: 'story', story } },
    context,
  );
};

const PAGE = 'https://paper.example/news/2021-12-13-ai-giant/';

describe('a story in JSON-LD', () => {
  test('has what search engines require of an article, and leads to the original', () => {
    expect(thingIn(storyTags(), 'NewsArticle')).toMatchObject({
      headline: 'AI giant postpones its listing',
      url: PAGE,
      mainEntityOfPage: PAGE,
      isBasedOn: 'https://techcrunch.com/2021/12/13/x',
      datePublished: '2021-12-13T05:54:00Z',
      description: 'The company put its public listing on hold.',
      image: {
        '@type': 'ImageObject',
        url: expect.stringMatching(/^https:\/\/paper\.example\/assets\/card-/),
        width: 1200,
        height: 630,
      },
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'TechCrunch',
        url: 'https://paper.example/outlets/techcrunch.com/',
      },
      author: { name: 'TechCrunch' },
      about: [{ '@type': 'Thing', name: 'AI', url: 'https://paper.example/topics/ai/' }],
    });
  });

  test('keeps its headline within what is read of it', () => {
    const { headline } = thingIn(
      storyTags({ title: 'News of words '.repeat(20).trim() }),
      'NewsArticle',
    );
    expect(String(headline).length).toBeLessThanOrEqual(110);
    expect(headline).toMatch(/^News of words .*…$/);
  });

  test('tells no time that lies ahead, and no original where there is none', () => {
    const thing = thingIn(storyTags({ future: true, original: undefined }), 'NewsArticle');
    expect(thing).not.toHaveProperty('datePublished');
    expect(thing).not.toHaveProperty('isBasedOn');
  });

  test('cites the first ten reports that can be found, each with its outlet', () => {
    const coverage = Array.from({ length: 20 }, (_, at) =>
      plainReport(`r${at}`, at, at === 0 ? { original: undefined } : {}),
    );
    const { citation } = thingIn(storyTags({ coverage }), 'NewsArticle');
    expect(citation).toHaveLength(10);
    expect(citation).toMatchObject([
      {
        '@type': 'CreativeWork',
        name: 'Report r1',
        url: 'https://r1.example/a',
        publisher: { name: 'Outlet r1' },
      },
      ...Array.from({ length: 9 }, () => ({})),
    ]);
  });

  test('with a video says where it plays, if there is a picture of it to show', () => {
    const video = { service: 'youtube', id: 'dQw4w9WgXcQ' };
    const image = { url: 'https://img.example/a.jpg' };
    expect(thingIn(storyTags({ video, image }), 'NewsArticle')).toMatchObject({
      video: {
        '@type': 'VideoObject',
        name: 'AI giant postpones its listing',
        description: 'The company put its public listing on hold.',
        thumbnailUrl: 'https://img.example/a.jpg',
        uploadDate: '2021-12-13T05:54:00Z',
        embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      },
    });
    expect(thingIn(storyTags({ video }), 'NewsArticle')).not.toHaveProperty('video');
  });

  test('stands below its first topic', () => {
    expect(thingIn(storyTags(), 'BreadcrumbList')['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'The Test Paper', item: 'https://paper.example/' },
      { '@type': 'ListItem', position: 2, name: 'AI', item: 'https://paper.example/topics/ai/' },
      { '@type': 'ListItem', position: 3, name: 'AI giant postpones its listing', item: PAGE },
    ]);
  });
});

describe('a list in JSON-LD', () => {
  const cards = [plainStory(), plainStory({ slug: 'second' })];

  test('names its stories in order', () => {
    const head: PageHead = { title: 'AI', path: '/topics/ai/', about: { kind: 'list', cards } };
    expect(thingIn(headTags(head, context), 'ItemList')).toMatchObject({
      name: 'AI',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: PAGE },
        { '@type': 'ListItem', position: 2, url: 'https://paper.example/news/second/' },
      ],
    });
  });

  test('of which nothing is known yet is left out', () => {
    const tags = headTags(
      { title: 'AI', path: '/topics/ai/', about: { kind: 'list', cards: [] } },
      context,
    );
    expect(() => thingIn(tags, 'ItemList')).toThrow();
    expect(thingIn(tags, 'BreadcrumbList')['itemListElement']).toHaveLength(2);
  });

  test('that is the site’s first page tells of the site itself, and has nothing above it', () => {
    const tags = headTags({ title: '', path: '/', about: { kind: 'list', cards } }, context);
    expect(thingIn(tags, 'WebSite')).toMatchObject({
      name: 'The Test Paper',
      url: 'https://paper.example/',
      inLanguage: 'en',
    });
    expect(() => thingIn(tags, 'BreadcrumbList')).toThrow();
  });
});

describe('any text', () => {
  test('comes out as it went in, and cannot leave its script', () => {
    const hostile = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028')),
    );
    forAll(
      fc.property(hostile, (parts) => {
        const title = parts.join('').slice(0, 100);
        const tags = storyTags({ title });
        expect(thingIn(tags, 'NewsArticle')['headline']).toBe(title);
        expect(tags.at(-1)?.text).not.toContain('<');
      }),
    );
  });
});
