import { expect, test } from 'vitest';
import { queryTitle } from '#src/components/filters/query-title.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';

const names = {
  topics: new Map([
    ['ai', 'AI'],
    ['iot', 'IoT'],
    ['security', 'Security'],
  ]),
  outlets: new Map([
    ['microsoft.com', 'Microsoft'],
    ['zdnet.com', 'ZDNet'],
  ]),
};

test.each([
  ['', ''],
  ['topic=security&not-outlet=microsoft.com', 'Security · Excluding Microsoft'],
  ['topic=ai&topic=security', 'AI and Security'],
  ['topic=ai&topic=b&topic=iot&topic=security&topic=z', 'AI, b, IoT and 2 more'],
  ['outlet=zdnet.com', 'Stories from ZDNet'],
  ['topic=ai&outlet=microsoft.com&outlet=zdnet.com', 'AI · Stories from Microsoft and ZDNet'],
  ['kind=video', 'Videos'],
  ['kind=video&outlet=zdnet.com', 'Videos from ZDNet'],
  ['kind=video&topic=ai&outlet=zdnet.com', 'AI · Videos from ZDNet'],
  ['kind=video&topic=ai', 'AI · Videos'],
  ['not-topic=ai', 'Excluding AI'],
  ['from=2020-12-01&to=2020-12-31', 'December 2020'],
  ['from=2020-01-01&to=2020-12-31&topic=iot', 'IoT · 2020'],
  ['from=2020-12-24&to=2020-12-24', '24 Dec 2020'],
  ['from=2020-12-24', 'From 24 Dec 2020'],
  ['to=2020-12-24', 'To 24 Dec 2020'],
  ['from=2020-12-03&to=2020-12-24', '3 Dec 2020 to 24 Dec 2020'],
  ['with-outlet=zdnet.com', 'With reports from ZDNet'],
  ['topic=ai&not-with-outlet=zdnet.com', 'AI · Without reports from ZDNet'],
  ['topic=ai&sources=self&copies=none', 'AI · Company’s own posts · No reprints'],
  ['sort=quality', 'Highest quality'],
  ['topic=ai&sort=quality', 'AI · Highest quality'],
  ['sort=quality&group=day', 'Highest quality · Grouped by day'],
  ['group=none', 'Not grouped by day'],
])('“%s” is titled “%s”', (search, title) => {
  expect(queryTitle(parseFeedQuery(new URLSearchParams(search)).query, names)).toBe(title);
});
