import { describe, expect, test } from 'vitest';
import { guardAddress } from '#src/import/fetch/guards/guard-address.ts';
import { answering } from '#tests/support/answering-server.ts';
import { anyBody, fetchHere, namesLeadTo, textOf } from '#tests/support/fetch-here.ts';

describe('an address', () => {
  test.each([
    ['ftp://feed.example/', 'ftp: is not http or https'],
    ['file:///etc/passwd', 'file: is not http or https'],
    ['javascript:alert(1)', 'javascript: is not http or https'],
    ['data:text/xml,<rss/>', 'data: is not http or https'],
    ['feed.example/rss', '“feed.example/rss” is not an address'],
    ['', '“” is not an address'],
    ['http://[fe80::1%25eth0]/', 'is not an address'],
    ['http://feed.example:8080/', 'port 8080 of feed.example is neither 80 nor 443'],
    ['http://feed.example:22/', 'port 22 of feed.example'],
    ['https://reader:secret@feed.example/', 'the address of feed.example has a user name'],
    ['https://feed.example@other.example/', 'the address of other.example has a user name'],
    [`https://feed.example/${'a'.repeat(5_000)}`, 'longer than 4096 characters'],
    ['http://localhost/', 'localhost is this machine'],
    ['http://LOCALHOST./', 'localhost is this machine'],
    ['http://router.localhost/', 'router.localhost is this machine'],
  ])('%.60s is refused', (address, words) => {
    expect(() => guardAddress(address, undefined, false)).toThrow(words);
  });

  test.each([
    ['http://feed.example:80/rss', 'http://feed.example/rss'],
    ['http://feed.example:443/', 'http://feed.example:443/'],
    ['HTTPS://Feed.Example./a?b#c', 'https://feed.example/a?b'],
    ['https://例え.テスト/', 'https://xn--r8jz45g.xn--zckzah/'],
  ])('%s is accepted as %s', (address, href) => {
    expect(guardAddress(address, undefined, false).href).toBe(href);
  });

  test('never shows a password in its fault', () => {
    expect(() => guardAddress('https://a:secret@b.example/', undefined, false)).not.toThrow(
      /secret/,
    );
  });

  test('may be private and have a port where that is allowed', () => {
    for (const address of ['http://localhost:8080/', 'http://2130706433/', 'http://[::1]:1/'])
      expect(() => guardAddress(address, undefined, true)).not.toThrow();
    expect(() => guardAddress('http://a:b@localhost/', undefined, true)).toThrow(/user name/);
    expect(() => guardAddress('ftp://localhost/', undefined, true)).toThrow(/http/);
  });
});

describe('a name', () => {
  test.each([
    [['127.0.0.1'], 'feed.example leads to 127.0.0.1, which is not public (loopback)'],
    [['10.0.0.7'], 'private'],
    [['::ffff:127.0.0.1'], 'ipv4 mapped'],
    [['169.254.169.254'], 'link local'],
    [['93.184.216.34', '192.168.1.1'], '(private); all 2 addresses of a name must be public'],
    [['2a00::1', '::1'], '(loopback); all 2 addresses of a name must be public'],
  ])('that leads to %j is refused', async (addresses, words) => {
    const { lookup } = namesLeadTo(addresses);
    const fetch = fetchHere({ allowPrivate: false, lookup });
    const fetched = await fetch('https://feed.example/', anyBody);
    expect(textOf(fetched)).toMatch(/^private: /);
    expect(textOf(fetched)).toContain(words);
  });

  test('without an address is a fault of the name', async () => {
    const none = fetchHere(namesLeadTo([]));
    expect(textOf(await none('http://feed.example/', anyBody))).toBe(
      'name: feed.example has no address',
    );
    const failing = fetchHere({
      lookup: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    expect(textOf(await failing('http://feed.example/', anyBody))).toBe(
      'name: no address of feed.example was found (ENOTFOUND)',
    );
  });

  test('is looked up once, and its checked address is the one connected to', async () => {
    const server = await answering((request, response) => response.end(request.headers.host));
    const { lookup, asked } = namesLeadTo(['127.0.0.1'], ['127.0.0.2']);
    const fetch = fetchHere({ lookup });
    const fetched = await fetch(`http://feed.example:${server.port}/`, anyBody);
    expect(textOf(fetched)).toBe(`feed.example:${server.port}`);
    expect(asked).toEqual(['feed.example']);
  });

  test('is looked up and checked again at a redirect', async () => {
    const server = await answering((_request, response) => {
      response.writeHead(302, { location: 'http://other.example:1/' }).end();
    });
    const { lookup, asked } = namesLeadTo(['127.0.0.1'], []);
    const fetch = fetchHere({ lookup });
    const fetched = await fetch(`http://feed.example:${server.port}/`, anyBody);
    expect(textOf(fetched)).toBe('name: other.example has no address');
    expect(asked).toEqual(['feed.example', 'other.example']);
  });
});
