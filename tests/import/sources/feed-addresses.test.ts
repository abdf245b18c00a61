import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey, feedAddress } from '#src/import/sources/feed-address.ts';
import { forAll } from '#tests/support/for-all.ts';

test.each([
  ['https://example.com/feed.xml', 'https://example.com/feed.xml'],
  ['HTTP://Example.COM', 'http://example.com/'],
  [' \u200bhttps://example.com/a?b=c&d#top ', 'https://example.com/a?b=c&d'],
  ['example.com', 'https://example.com/'],
  ['example.com:8080/feed', 'https://example.com:8080/feed'],
  ['localhost:4000/feed.xml', 'https://localhost:4000/feed.xml'],
  ['[::1]:80/feed', 'https://[::1]:80/feed'],
  ['//example.com/rss', 'https://example.com/rss'],
  ['feed://example.com/rss', 'http://example.com/rss'],
  ['feed:https://example.com/rss', 'https://example.com/rss'],
  ['例え.jp/フィード', 'https://xn--r8jz45g.jp/%E3%83%95%E3%82%A3%E3%83%BC%E3%83%89'],
])('reads %j as %s', (written, address) => {
  expect(feedAddress(written)).toEqual({ address });
});

test.each([
  ['', 'is no web address'],
  ['techcrunch', 'is no web address'],
  ['https://', 'is no web address'],
  ['https://exa mple.com', 'is no web address'],
  ['mailto:news@example.com', 'is no web address (mailto:)'],
  ['file:///etc/passwd', 'is no web address (file:)'],
  ['javascript:alert(1)', 'is no web address (javascript:)'],
  ['https://me:secret@example.com/feed', 'contains a user name'],
  ['news@example.com', 'is no web address'],
])('refuses %j and says why', (written, fault) => {
  expect(feedAddress(written)).toEqual({ fault: expect.stringContaining(fault) });
});

test('an address that was read is read again as itself', () => {
  const starts = ['https://', 'http://', 'feed:', 'feed://', '//', ''];
  const hosts = ['example.com', 'EXAMPLE.com:8080', 'bücher.example', '[::1]', 'localhost', ''];
  forAll(
    fc.property(
      fc.constantFrom(...starts),
      fc.constantFrom(...hosts),
      fc.string({ unit: 'binary' }),
      (start, host, rest) => {
        const once = feedAddress(`${start}${host}${rest}`);
        if ('address' in once) expect(feedAddress(once.address)).toEqual(once);
      },
    ),
  );
});

test('http and https of one address are one feed', () => {
  expect(addressKey('http://example.com/a')).toBe(addressKey('https://example.com/a'));
  expect(addressKey('http://example.com/a')).not.toBe(addressKey('https://example.com/b'));
});
