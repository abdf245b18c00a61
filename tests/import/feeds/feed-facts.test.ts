import { describe, expect, test } from 'vitest';
import { atom, entry, feedOf, item, itemOf, json, rss } from './written-documents.ts';

describe('who published an item', () => {
  const publisherOf = (xml: string) => itemOf(rss(item(xml))).publisher;

  test.each([
    [
      'a source',
      '<source url="https://times.example/rss?a=1">The Times &amp; Co</source>',
      { name: 'The Times & Co', address: 'https://times.example/rss?a=1' },
    ],
    [
      'a source without a name',
      '<source url="https://www.times.example/rss"/>',
      { name: 'times.example', address: 'https://www.times.example/rss' },
    ],
    [
      'a source without an address',
      '<source>The Times</source>',
      { name: 'The Times', address: undefined },
    ],
    [
      'a source with a bad address',
      '<source url="ftp://x">The Times</source>',
      { name: 'The Times', address: undefined },
    ],
    [
      'the feed itself',
      '<source url="https://www.site.example/all.xml">Site news</source>',
      undefined,
    ],
    ['the feed by its name', '<source url="https://cdn.example/">Site</source>', undefined],
    ['nothing', '<source/>', undefined],
  ])('by RSS: %s', (_, xml, publisher) => {
    expect(publisherOf(xml)).toEqual(publisher);
  });

  test('by Atom', () => {
    const source = (inside: string) =>
      itemOf(atom(entry(`<title>One</title><source>${inside}</source>`))).publisher;
    const links =
      '<link rel="self" href="https://times.example/atom"/><link href="https://times.example/"/>';
    expect(source(`<title>The Times</title>${links}<id>tag:x</id>`)).toEqual({
      name: 'The Times',
      address: 'https://times.example/',
    });
    expect(source('<id>https://times.example/atom</id>')).toEqual({
      name: 'times.example',
      address: 'https://times.example/atom',
    });
    expect(source('<title>Site</title><link href="https://site.example/"/>')).toBeUndefined();
  });
});

describe('languages', () => {
  test.each([
    ['<dc:language>en_us</dc:language>', 'en-US'],
    ['<dc:language>zh-hant-tw</dc:language>', 'zh-Hant-TW'],
    ['<dc:language>English</dc:language>', undefined],
    ['<dc:language>und</dc:language>', undefined],
    ['<dc:language>e n</dc:language>', undefined],
    ['', undefined],
  ])('of an item: %s', (xml, language) => {
    expect(itemOf(rss(item(xml))).language).toBe(language);
  });

  test('of an entry is its own, not the one of its feed', () => {
    const one = entry('<title>One</title>');
    const french = one.replace('<entry', '<entry xml:lang="fr"');
    const feed = feedOf(atom(one + french, ' xml:lang="de"'));
    expect([feed.language, ...feed.items.map(({ language }) => language)]).toEqual([
      'de',
      undefined,
      'fr',
    ]);
  });
});

describe('kinds', () => {
  test('a video of YouTube, with the text and picture of its group', () => {
    const xml = `<yt:videoId xmlns:yt="http://www.youtube.com/xml/schemas/2015">abcdefghijk</yt:videoId>
      <title>A talk</title><link rel="alternate" href="https://www.youtube.com/watch?v=abcdefghijk"/>
      <media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>A talk</media:title>
      <media:content url="https://www.youtube.com/v/abcdefghijk" type="application/x-shockwave-flash"/>
      <media:thumbnail url="https://i1.ytimg.com/vi/abcdefghijk/hqdefault.jpg" width="480" height="360"/>
      <media:description>What was said, in short.</media:description></media:group>`;
    expect(itemOf(atom(entry(xml)))).toMatchObject({
      kind: 'video',
      title: 'A talk',
      excerpt: 'What was said, in short.',
      address: 'https://www.youtube.com/watch?v=abcdefghijk',
      images: [
        { url: 'https://i1.ytimg.com/vi/abcdefghijk/hqdefault.jpg', width: 480, height: 360 },
      ],
    });
  });

  test.each([
    ['video', '<media:content url="https://site.example/v.mp4" medium="video"/>'],
    [
      'video',
      '<link>https://site.example/v.mp4</link><enclosure url="https://site.example/v.mp4" type="video/mp4"/>',
    ],
    ['video', '<link>https://youtu.be/abcdefghijk</link>'],
    [
      'article',
      '<link>https://site.example/a</link><media:content url="https://site.example/v.mp4" medium="video"/>',
    ],
    ['article', '<enclosure url="https://site.example/a.mp3" type="audio/mpeg"/>'],
  ])('%s: %s', (kind, xml) => {
    expect(itemOf(rss(item(xml))).kind).toBe(kind);
  });
});

describe('pauses', () => {
  const pausesOf = (channel: string) => {
    const { pauseMinutes, skipHours, skipDays } = feedOf(rss('', channel));
    return [pauseMinutes, skipHours, skipDays];
  };
  const sy = (period: string, frequency: string): string =>
    `<sy:updatePeriod>\n ${period} </sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency>`;

  test.each([
    ['', 0],
    ['<ttl>30</ttl>', 30],
    ['<ttl>-5</ttl>', 0],
    ['<ttl>soon</ttl>', 0],
    ['<ttl>99999999</ttl>', 1440],
    [sy('hourly', '4'), 15],
    [sy('Daily', '0'), 1440],
    [sy('yearly', '1'), 1440],
    [sy('fortnightly', '1'), 0],
    [`<ttl>5</ttl>${sy('hourly', '1')}`, 5],
  ])('%j: %i minutes', (channel, minutes) => {
    expect(pausesOf(channel)).toEqual([minutes, [], []]);
  });

  test('hours and days, each once; none if all are skipped', () => {
    const hours = (all: readonly number[]): string =>
      `<skipHours>${all.map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`;
    expect(
      pausesOf(
        `${hours([3, 24, 3, 25, -1])}<skipDays><day>Sunday</day><day> monday</day><day>x</day></skipDays>`,
      ),
    ).toEqual([0, [0, 3], [0, 1]]);
    expect(pausesOf(hours([7]))).toEqual([0, [7], []]);
    expect(pausesOf(hours(Array.from({ length: 24 }, (_, hour) => hour)))).toEqual([0, [], []]);
  });
});

test('the site, title and logo of a feed are safe', () => {
  const feed = feedOf(
    json([], {
      title: 'A &amp; <b>b</b>',
      home_page_url: 'javascript:x',
      icon: 'data:x',
      favicon: '/f.ico',
    }),
  );
  expect(feed).toMatchObject({
    title: 'A & b',
    site: undefined,
    logo: 'https://site.example/f.ico',
  });
});
