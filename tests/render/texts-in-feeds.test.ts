import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { cleanText } from '#src/compile/articles/clean-text.ts';
import { writeAtom } from '#src/render/feeds/atom.ts';
import type { Feed, FeedItem } from '#src/render/feeds/feed.ts';
import { writeJsonFeed } from '#src/render/feeds/json-feed.ts';
import { writeRss } from '#src/render/feeds/rss.ts';
import { forAll } from '#tests/support/for-all.ts';
import { readAtom } from '#tests/support/read-atom.ts';
import { readJsonFeed } from '#tests/support/read-json-feed.ts';
import { readRss } from '#tests/support/read-rss.ts';
import { ADDRESS } from '#tests/support/written-feeds.ts';

test('every text the compiler lets through comes back from every form as it was', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;#0;', '--><!--', '<a b=">'),
    )
    .chain((part) =>
      fc.tuple(
        fc.constant(part),
        fc.string(),
        fc.constantFrom('', ']]>', '&', '<script>', '\ud800', '\u0001', '\uffff'),
      ),
    )
    .map((parts) => cleanText(parts.join('')) || 'x');
  forAll(
    fc.property(text, text, text, (title, excerpt, name) => {
      const address = `${ADDRESS}news/a/`;
      const item: FeedItem = {
        ...{
          id: 'tag:o.example,2024:a',
          address,
          title,
          excerpt,
          time: new Date(0),
          updated: new Date(0),
          // RSS has the excerpt in its content alone.
          content: renderToStaticMarkup(createElement('p', { dir: 'ltr' }, excerpt)),
          topics: [{ slug: 'a', name }],
        },
        outlet: { name, address: ADDRESS },
      };
      const feed: Feed = {
        ...{
          id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
          title,
          description: excerpt,
          language: 'en',
          page: ADDRESS,
          topicsPage: ADDRESS,
          updated: new Date(0),
          items: [item],
        },
      };
      const read = [
        readRss(writeRss(feed), `${ADDRESS}feed.xml`),
        readAtom(writeAtom(feed), `${ADDRESS}atom.xml`),
        readJsonFeed(writeJsonFeed(feed), `${ADDRESS}feed.json`),
      ];
      for (const { title: ofFeed, items } of read) {
        expect([
          ofFeed,
          ...items.flatMap((told) => [told.title, told.excerpt, told.outlet, ...told.topics]),
        ]).toEqual([title, title, excerpt, name, name]);
      }
    }),
  );
});
