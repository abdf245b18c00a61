import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archivedCopy, safeImage, safeLink, youtubePlayer } from '#src/url/safe-link.ts';
import { runs } from '#tests/support/few.ts';
import { forAll } from '#tests/support/for-all.ts';
import { hostileAddresses } from './hostile-addresses.ts';

/** Every sign that can turn an address into another one, and some that cannot. */
const sign = fc.oneof(
  fc.constantFrom(
    'http',
    'https',
    'javascript',
    'data',
    ':',
    '/',
    '//',
    '\\',
    '@',
    '?',
    '#',
    '%',
    '.',
    '[',
    ']',
    ' ',
    '\t',
    '\n',
    '\0',
  ),
  fc.constantFrom(
    'good.example',
    'evil.example',
    'ünï.example',
    '127.0.0.1',
    '%40',
    '%2f',
    '\u202e',
    '\u200b',
    '\ufeff',
    '。',
    '／',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const address = fc.array(sign, { maxLength: 9 }).map((signs) => signs.join(''));
const startsWell = fc
  .tuple(fc.constantFrom('http://', 'https://', 'HTTPS://'), address)
  .map((parts) => parts.join(''));

describe('a foreign text becomes a link', () => {
  test('from none of several hundred hostile ones', () => {
    expect(hostileAddresses.length).toBeGreaterThan(400);
    expect(hostileAddresses.filter((text) => safeLink(text) !== undefined)).toEqual([]);
    expect(hostileAddresses.filter((text) => safeImage(text) !== undefined)).toEqual([]);
  });

  test('only where it leads to http or https, to a host it names, and needs no repair', () => {
    forAll(
      fc.property(fc.oneof(address, startsWell), (text) => {
        const link = safeLink(text);
        if (link === undefined) return;
        const url = new URL(link.href);
        expect(text).toMatch(/^https?:\/\/[^/\s]/i);
        expect(text).not.toMatch(/[\s\\\p{Cc}\p{Cf}]/u);
        expect(['http:', 'https:']).toContain(url.protocol);
        expect([url.username, url.password, url.href]).toEqual(['', '', link.href]);
        expect(url.host).toBe(link.host);
        expect(link.host).toMatch(/^[\x21-\x7e]+$/);
        expect(link.href).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
      }),
      runs(300, 5000),
    );
  });

  test('from a link again, the same', () => {
    forAll(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        const link = safeLink(text);
        expect(link?.host).toBe(new URL(text).host);
        expect(safeLink(link?.href ?? '')).toEqual(link);
      }),
    );
  });

  test.each([
    ['https://good.example', 'https://good.example/', 'good.example'],
    ['HTTP://Good.Example:80/A?b=c#d', 'http://good.example/A?b=c#d', 'good.example'],
    ['https://good.example:8443/', 'https://good.example:8443/', 'good.example:8443'],
    ['https://good.example/a@b/c?mail=a@b', 'https://good.example/a@b/c?mail=a@b', 'good.example'],
    [
      'https://good.example/50%25?u=https%3A%2F%2Fx',
      'https://good.example/50%25?u=https%3A%2F%2Fx',
      'good.example',
    ],
    ['https://good.example/ünï', 'https://good.example/%C3%BCn%C3%AF', 'good.example'],
    ['https://аррle.example/', 'https://xn--le-6kc8da.example/', 'xn--le-6kc8da.example'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['http://[::1]:8080/', 'http://[::1]:8080/', '[::1]:8080'],
  ])('from %s', (text, href, host) => {
    expect(safeLink(text)).toEqual({ href, host });
  });
});

describe('addresses made from a link', () => {
  test('of pictures are on https', () => {
    expect(safeImage('http://good.example/http:/a.jpg')).toBe('https://good.example/http:/a.jpg');
    expect(safeImage('https://good.example/a.jpg')).toBe('https://good.example/a.jpg');
  });

  test('of archived copies name the moment and the whole address, and are links themselves', () => {
    const copy = archivedCopy('https://good.example/a?b=c', '2021-12-30T08:15:09Z');
    expect(copy.href).toBe('https://web.archive.org/web/20211230081509/https://good.example/a?b=c');
    expect(safeLink(copy.href)).toEqual(copy);
  });

  test('of players stay on their host, whatever the id', () => {
    forAll(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (id) => new URL(youtubePlayer(id)).host === 'www.youtube-nocookie.com',
      ),
    );
  });
});
