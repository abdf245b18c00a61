import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from '#src/import/feeds/read-feed.ts';
import { forAll } from '../../support/for-all.ts';
import { ORIGIN } from './written-documents.ts';

const feedsOf = (page: string): readonly string[] => {
  const read = readFeed(page, { ...ORIGIN, type: 'text/html' });
  if (read.kind !== 'page') throw new Error(read.kind);
  return read.feeds;
};
const page = (head: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body></body></html>`;
const link = (href: string, type = 'application/rss+xml', more = ''): string =>
  `<link rel="alternate" type="${type}" href="${href}"${more}>`;

test('a page names its feeds, Atom before RSS before JSON Feed, in its order', () => {
  const head = [
    link('/feed.json', 'application/feed+json'),
    link('b.rss'),
    link('//feeds.example/a?x=1&amp;y=2', 'application/atom+xml'),
    link('https://site.example/c.rss', 'application/rss+xml; charset=utf-8'),
    link('b.rss'),
  ].join('');
  expect(feedsOf(page(head))).toEqual([
    'https://feeds.example/a?x=1&y=2',
    'https://site.example/news/b.rss',
    'https://site.example/c.rss',
    'https://site.example/feed.json',
  ]);
});

test('addresses are relative to the base of the page', () => {
  expect(feedsOf(page(`<base href="/blog/">${link('feed')}`))).toEqual([
    'https://site.example/blog/feed',
  ]);
});

test.each([
  ['comments, by address', link('/comments/feed/')],
  [
    'comments, by title',
    link('/feed/2', 'application/rss+xml', ' title="Site &raquo; Comments NewsFeed"'),
  ],
  [
    'comments, by title, in German',
    link('/feed/2', 'application/rss+xml', ' title="Site » Kommentare"'),
  ],
  ['another language', '<link rel="alternate" hreflang="de" href="/de/">'],
  ['oEmbed', link('/oembed?url=x', 'application/json+oembed')],
  ['an interface of WordPress', link('/wp-json/wp/v2/pages/1', 'application/json')],
  ['a stylesheet', '<link rel="alternate stylesheet" type="application/rss+xml" href="/x">'],
  ['an unsafe address', link('javascript:alert(1)')],
  ['a comment of HTML', `<!-- ${link('/feed')} -->`],
  ['a text', `<title>${link('/feed')}</title>`],
  ['a program', `<script>var x = '${link('/feed')}';</script>`],
])('%s is no feed of a page', (_, head) => {
  expect(feedsOf(page(head))).toEqual([]);
});

test('JSON and XML are feeds if their address says so', () => {
  expect(
    feedsOf(page(link('/feed.json', 'application/json') + link('/rss.xml', 'text/xml'))),
  ).toEqual(['https://site.example/feed.json', 'https://site.example/rss.xml']);
});

test('untidy pages', () => {
  expect(
    feedsOf("<html><LINK REL='Alternate' TYPE='Application/RSS+XML' HREF=/feed><p><a><b>"),
  ).toEqual(['https://site.example/feed']);
  expect(feedsOf(page(`<meta charset="utf-8">${'<div>'.repeat(30_000)}${link('/late')}`))).toEqual(
    [],
  );
  expect(
    feedsOf(page(Array.from({ length: 50 }, (_, at) => link(`/${at}`)).join(''))),
  ).toHaveLength(20);
});

test('whatever a page holds, its feeds are http addresses', () => {
  const parts = fc.constantFrom(
    '<link ',
    'rel=alternate ',
    'type="application/rss+xml" ',
    'href="',
    '">',
    '<base ',
    '//x',
    '<script>',
    '&amp;',
    'javascript:',
  );
  forAll(
    fc.property(
      fc.array(fc.oneof(parts, fc.string({ maxLength: 5 })), { maxLength: 30 }),
      (all) => {
        for (const feed of feedsOf(`<html>${all.join('')}`))
          expect(feed).toMatch(/^https?:\/\/[^/]/);
      },
    ),
  );
});
