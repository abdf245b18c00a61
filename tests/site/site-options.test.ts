import { describe, expect, test } from 'vitest';
import { cacheFolder, cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { parseSiteOptions } from '#src/site/site-options.ts';

describe('the command line of start and build', () => {
  test('without options builds data/ into dist/ and serves it at the root, port 4173', () => {
    expect(parseSiteOptions([])).toEqual({
      data: 'data',
      cacheFolder: cacheFolder('articles'),
      renderCache: cacheRoot(),
      out: 'dist',
      base: '/',
      port: 4173,
      hosts: [],
      unpublished: false,
      offline: false,
      keepGoing: false,
      help: false,
    });
  });

  test('--strict-host takes a host whose limits are known, and names them otherwise', () => {
    const { strictHost } = parseSiteOptions(['--strict-host', 'netlify']);
    expect(strictHost).toMatchObject({ title: 'Netlify', folderFiles: 54_000 });
    expect(() => parseSiteOptions(['--strict-host', 'Netlify'])).toThrow(
      '--strict-host Netlify is not a host whose limits are known. Write one of cloudflare-pages, github-pages, gitlab-pages, netlify.',
    );
  });

  test('--cache names one folder for all that is kept', () => {
    expect(parseSiteOptions(['--cache', 'kept'])).toMatchObject({
      cacheFolder: 'kept',
      renderCache: 'kept',
    });
  });

  test.each([
    ['/sub/', '/sub/'],
    ['sub', '/sub/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('--base %s stands for %s', (written, base) => {
    expect(parseSiteOptions(['--base', written]).base).toBe(base);
  });

  test.each(['../up', 'https://example.org/', 'a b', '/?x'])(
    '--base %s is refused by name',
    (written) => {
      expect(() => parseSiteOptions(['--base', written])).toThrow(
        `--base ${written} is not a path`,
      );
    },
  );

  test.each(['99999', 'http', '-1', '4e3'])('--port %s is refused by name', (written) => {
    expect(() => parseSiteOptions([`--port=${written}`])).toThrow(
      `--port ${written} is not a port`,
    );
  });

  test('--host names hosts that may be asked for, as browsers send them, and may be repeated', () => {
    const names = [
      'Preview.Example.Org.',
      'bücher.example',
      '::1',
      '[2001:DB8:0::1]',
      '192.0.2.7',
      'desk_2',
    ];
    expect(parseSiteOptions(names.flatMap((name) => ['--host', name])).hosts).toEqual([
      'preview.example.org',
      'xn--bcher-kva.example',
      '[::1]',
      '[2001:db8::1]',
      '192.0.2.7',
      'desk_2',
    ]);
  });

  test.each([
    'https://a.example/',
    'a.example:80',
    'a b',
    '',
    '*',
    '*.example',
    '.example',
    'a..example',
    '[x]',
    'a@b',
    'a/b',
  ])('--host %s is refused by name', (written) => {
    expect(() => parseSiteOptions([`--host=${written}`])).toThrow(
      `--host ${written} is not a host name`,
    );
  });

  test('an option given twice has its last value, as a script with options of its own expects', () => {
    expect(parseSiteOptions(['--port', '1', '--port', '2']).port).toBe(2);
  });

  test('a word it does not know is named, and the options are listed', () => {
    expect(() => parseSiteOptions(['--prot', '80'])).toThrow(/--prot.*--port N/s);
  });
});
