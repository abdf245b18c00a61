import { expect, test } from 'vitest';
import { atom, entry, item, itemOf, json, rss } from './written-documents.ts';

const imagesOf = (xml: string) => itemOf(rss(item(xml))).images;
const urlsOf = (xml: string): string[] =>
  imagesOf(xml).map(({ url }) => url.slice('https://site.example/'.length));
const html = (text: string): string => `<description><![CDATA[${text}]]></description>`;

test.each([
  ['enclosure', '<enclosure url="/a.jpg" type="image/jpeg" length="0"/>'],
  ['media:content', '<media:content url="/a.jpg" medium="image"/>'],
  ['media:content by its name', '<media:content url="/a.jpg"/>'],
  ['media:content by its type', '<media:content url="/a.jpg" type="image/webp"/>'],
  ['media:thumbnail', '<media:thumbnail url="/a.jpg"/>'],
  [
    'media:group',
    '<media:group><media:content url="/v.mp4" type="video/mp4"/><media:thumbnail url="/a.jpg"/></media:group>',
  ],
  [
    'media:thumbnail in media:content',
    '<media:content url="/v.mp4" medium="video"><media:thumbnail url="/a.jpg"/></media:content>',
  ],
  ['itunes:image', '<itunes:image href="/a.jpg"/>'],
  ['img', html('<p>Text <img src="/a.jpg" alt="x"></p>')],
  ['img in content', '<content:encoded>&lt;img src="/a.jpg"&gt;</content:encoded>'],
  ['img that loads late', html('<img src="data:image/gif;base64,R0" data-src="/a.jpg">')],
  ['img with a set', html('<img srcset="/a.jpg 640w, /b.jpg 1280w">')],
  ['img in a figure', html('<figure><img src=/a.jpg><figcaption>x</figcaption></figure>')],
])('%s is a picture', (_, xml) => {
  expect(imagesOf(xml)).toEqual([
    { url: 'https://site.example/a.jpg', width: undefined, height: undefined },
  ]);
});

test('other media are none', () => {
  expect(
    imagesOf(
      '<enclosure url="/a.mp3" type="audio/mpeg"/><media:content url="/a.mp4" medium="video"/>',
    ),
  ).toEqual([]);
});

test('pictures of Atom and JSON Feed', () => {
  const xml =
    '<title>x</title><link rel="enclosure" type="image/png" href="/a.png"/><content type="html">&lt;img src="b.png"&gt;</content>';
  expect(itemOf(atom(entry(xml))).images.map(({ url }) => url)).toEqual([
    'https://site.example/a.png',
    'https://site.example/b.png',
  ]);
  const one = {
    title: 'x',
    image: 'https://a.example/1',
    banner_image: 'https://a.example/2',
    attachments: [{ url: 'https://a.example/3', mime_type: 'image/png' }],
  };
  expect(itemOf(json([one])).images.map(({ url }) => url)).toEqual(
    [1, 2, 3].map((at) => `https://a.example/${at}`),
  );
});

test('the largest is first; without a size it is between large and small', () => {
  const sizes =
    '<media:content url="/140.jpg" width="140" height="84"/><media:content url="/700.jpg" width="700"/><media:content url="/460.jpg" height="276px"/>';
  expect(urlsOf(`${sizes}<enclosure url="/e.jpg" type="image/jpeg"/>`)).toEqual([
    '700.jpg',
    'e.jpg',
    '460.jpg',
    '140.jpg',
  ]);
  expect(imagesOf('<media:content url="/a.jpg" width="700" height="466.5"/>')).toEqual([
    { url: 'https://site.example/a.jpg', width: 700, height: 466 },
  ]);
  expect(imagesOf(html('<img src="/a.jpg" width="100%" height="auto">'))).toMatchObject([
    { width: undefined },
  ]);
});

test('one address is one picture, with its size', () => {
  expect(
    imagesOf(
      `<enclosure url="/a.jpg" type="image/jpeg"/><media:content url="http://site.example/a.jpg" width="640" height="480"/>`,
    ),
  ).toEqual([{ url: 'https://site.example/a.jpg', width: 640, height: 480 }]);
});

test.each([
  '<img src="https://a.example/x.gif" width="1" height="1">',
  '<img src="https://a.example/x.gif" height=0>',
  '<img src="http://feeds.feedburner.com/~r/site/~4/abc">',
  '<img src="https://pixel.wp.com/b.gif?host=a">',
  '<img src="https://counter.theconversation.com/content/1/count.gif?x">',
  '<img src="https://ssl-vg03.met.vgwort.de/na/0123456789abcdef0123456789abcdef">',
  '<img src="https://www.facebook.com/tr?id=1">',
  '<img src="https://medium.com/_/stat?event=post">',
  '<img src="https://s.w.org/images/core/emoji/15/72x72/1f600.png" class="wp-smiley">',
  '<img src="https://a.example/happy.png" class="emoji">',
  '<img src="https://secure.gravatar.com/avatar/abc?s=96">',
  '<img src="data:image/gif;base64,R0lGOD">',
  '<img src="javascript:x">',
  '<img>',
])('%s is no picture', (img) => {
  expect(imagesOf(html(`<p>Text ${img} <img src="/a.jpg"></p>`)).map(({ url }) => url)).toEqual([
    'https://site.example/a.jpg',
  ]);
});

test('the avatar that WordPress.com gives each item is no picture', () => {
  const avatar =
    '<media:content url="https://2.gravatar.com/avatar/ab?s=96" medium="image"><media:title type="html">ann</media:title></media:content>';
  const found = itemOf(rss(item(`<title>One</title>${avatar}`)));
  expect([found.title, found.images]).toEqual(['One', []]);
});
