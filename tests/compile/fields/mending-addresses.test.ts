import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairAddress } from '#src/compile/addresses/repair-address.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { forAll } from '#tests/support/for-all.ts';
import { hostileAddresses } from '../../url/hostile-addresses.ts';

const hrefOf = (text: string): string | undefined => repairAddress(text).link?.href;

describe('an untidy address leads to its page', () => {
  test.each([
    ['a blank in the path', 'https://a.example/PR Newswire/1', 'https://a.example/PR%20Newswire/1'],
    ['a blank in the query', 'https://a.example/?q=a b&c=d', 'https://a.example/?q=a%20b&c=d'],
    ['a blank in the fragment', 'https://a.example/#a b', 'https://a.example/#a%20b'],
    [
      'a blank behind the host and a question mark',
      'https://a.example? b',
      'https://a.example/?%20b',
    ],
    ['no-break space', 'https://a.example/a\u00a0b', 'https://a.example/a%C2%A0b'],
    ['ideographic space', 'https://a.example/a\u3000b', 'https://a.example/a%E3%80%80b'],
    ['line separator inside', 'https://a.example/a\u2028/', 'https://a.example/a%E2%80%A8/'],
    ['line separator at the end', 'https://a.example/a\u2028', 'https://a.example/a'],
    [
      'all kinds of blanks at the ends',
      '\ufeff\u00a0\u0085 https://a.example/a \u200b\u2029\n',
      'https://a.example/a',
    ],
    [
      'characters without a look at the ends',
      '\u200e\u00adhttps://a.example/a\u200d\u2060',
      'https://a.example/a',
    ],
    ['&AMP; in capitals', 'https://a.example/?a=1&AMP;b=2', 'https://a.example/?a=1&b=2'],
    ['&amp; once', 'https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&b=2'],
    ['&amp; twice', 'https://a.example/?a=1&amp;amp;b=2', 'https://a.example/?a=1&amp;b=2'],
    [
      'numbers for &',
      'https://a.example/?a=1&#38;b=2&#038;c=3&#x26;d=4',
      'https://a.example/?a=1&b=2&c=3&d=4',
    ],
    [
      'other entities stay',
      'https://a.example/?a=&quot;&lt;&copy;',
      'https://a.example/?a=&quot;&lt;&copy;',
    ],
    [
      'letters of any script',
      'https://a.example/ünï/日本',
      'https://a.example/%C3%BCn%C3%AF/%E6%97%A5%E6%9C%AC',
    ],
    [
      'joiners inside words',
      'https://a.example/می\u200cخواهم/क\u200dष',
      'https://a.example/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85/%E0%A4%95%E2%80%8D%E0%A4%B7',
    ],
    ['plain', 'https://a.example/a?b=c&d#e', 'https://a.example/a?b=c&d#e'],
  ])('%s', (_, text, href) => {
    expect(hrefOf(text)).toBe(href);
  });
});

test('what was done to a joiner is said as such', () => {
  expect(repairAddress('https://a.example/می\u200cخواهم').mends).toEqual([
    'joiners (U+200C, U+200D) were encoded as a browser does',
  ]);
});

test('an address that hides where it leads stays refused', () => {
  const trimmable =
    /^[\s\u0085\u00ad\u180e\u200b-\u200f\u2060\ufeff]+https:|\/[\s\u0085\u00ad\u180e\u200b-\u200f\u2060\ufeff]+$/u;
  const encoded = /^https:\/\/good\.example\/a(?:[^\S\t\n\v\f\r]|[\u200c\u200d])b\?c#d$/u;
  const left = hostileAddresses.filter((text) => !(trimmable.test(text) || encoded.test(text)));
  expect(left.length).toBeGreaterThan(350);
  expect(left.filter((text) => hrefOf(text) !== undefined)).toEqual([]);
  for (const text of hostileAddresses)
    expect([undefined, 'good.example']).toContain(repairAddress(text).link?.host);
});

test.each([
  ...[
    'https://a .example/',
    'https ://a.example/',
    'https:// a.example/',
    'https://a.example :80/',
    'https://a.example:8 0/',
  ],
  ...[
    'https://a.example/a\tb',
    'https://a.example/a\u0000b',
    'https://a.example/a\u202eb',
    'https://a&amp;b@c.example/',
  ],
  ...['java&amp;script:x', 'https&#58;//a.example/', 'https://user&amp;@a.example/'],
])('%j is no link', (text) => {
  expect(hrefOf(text)).toBeUndefined();
});

test('what is emitted is a link that needs no mending, to the host that was written', () => {
  const sign = fc.constantFrom(
    'a',
    '/',
    '?',
    '#',
    '&',
    '&amp;',
    ' ',
    '\u00a0',
    '\u2028',
    'é',
    '%20',
    ';',
    '=',
    '\u200b',
    '\u200c',
    '\\',
    '\t',
  );
  const text = fc
    .array(sign, { maxLength: 30 })
    .map((signs) => `https://a.example/${signs.join('')}`);
  forAll(
    fc.property(text, (address) => {
      const { link } = repairAddress(address);
      if (!link) return;
      expect([link.host, safeLink(link.href)]).toEqual(['a.example', link]);
      expect(link.href).toMatch(/^https:\/\/a\.example\/[\x21-\x7e]*$/);
    }),
  );
});

test('an address longer than 4,096 characters is left out, and takes no time', () => {
  const of = (length: number): string => `https://a.example/${'a'.repeat(length - 18)}`;
  expect([hrefOf(of(4096)), hrefOf(of(4097))]).toEqual([of(4096), undefined]);
  expect(hrefOf(`https://a.example/${'é'.repeat(4096 / 3)}`)).toBeUndefined();
  expect(hrefOf(`https://a.example/${' '.repeat(200_000)}a`)).toBeUndefined();
});
