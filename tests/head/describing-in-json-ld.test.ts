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

describe('a story in JSON-LD', () => {
  test('has what search engines require of an article, and leads to the original', () => {
    expect(thingIn(storyTags(), 'NewsArticle')).toMatchObject({
      headline: 'AI giant postpones its listing',
      isBasedOn: 'https://techcrunch.com/2021/12/13/x',
      datePublished: '2021-12-13T05:54:00Z',
      author: {
        '@type': 'NewsMediaOrganization',
        name: 'TechCrunch',
        url: 'https://paper.example/outlets/techcrunch.com/',
      },
      keywords: ['AI'],
    });
  });

  test('has its own picture, and says nothing twice that the head says, nor the site’s card', () => {
    const image = { url: 'https://img.example/a.jpg', width: 1200, height: 675 };
    expect(thingIn(storyTags({ image }), 'NewsArticle')).toMatchObject({ image: image.url });
    const thing = thingIn(storyTags(), 'NewsArticle');
    for (const name of ['image', 'url', 'publisher']) expect(thing).not.toHaveProperty(name);
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

  test('cites the first ten reports of the event that can be found', () => {
    const coverage = Array.from({ length: 20 }, (_, at) =>
      plainReport(`r${at}`, at, [{ original: undefined }, { tier: 'background' as const }][at]),
    );
    const { citation } = thingIn(storyTags({ coverage }), 'NewsArticle');
    expect(citation).toEqual(Array.from({ length: 10 }, (_, at) => `https://r${at + 2}.example/a`));
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
    ]);
  });

  test('without a topic has only the site above it, and says no way', () => {
    const tags = storyTags({ topics: [] });
    expect(() => thingIn(tags, 'BreadcrumbList')).toThrow();
    expect(thingIn(tags, 'NewsArticle')).toHaveProperty('headline');
  });
});

describe('a list in JSON-LD', () => {
  test('says which lists are above it', () => {
    const trail = [
      { name: 'Topics', path: '/topics/' },
      { name: 'Software', path: '/topics/software/' },
    ];
    const head: PageHead = { title: 'AI', path: '/topics/ai/', trail, about: { kind: 'page' } };
    expect(thingIn(headTags(head, context), 'BreadcrumbList')['itemListElement']).toMatchObject([
      { position: 1, name: 'The Test Paper' },
      { position: 2, name: 'Topics', item: 'https://paper.example/topics/' },
      { position: 3, name: 'Software', item: 'https://paper.example/topics/software/' },
    ]);
    // The address of a page of a list of pages says that it is one.
    const one = headTags({ ...head, trail: trail.slice(0, 1) }, context);
    expect(() => thingIn(one, 'BreadcrumbList')).toThrow();
  });

  test('that is the site’s first page tells of the site itself, and has nothing above it', () => {
    const tags = headTags({ title: '', path: '/', about: { kind: 'page' } }, context);
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
