import { describe, expect, test } from 'vitest';
import { cacheFolder, cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { type SiteOptions, siteOptions } from '#src/site/site-options.ts';
import { typedFor } from '#tests/support/typed-for.ts';

const parse = async (words: readonly string[]): Promise<SiteOptions> =>
  siteOptions(await typedFor('start', ...words));

describe('the command line of start and build', () => {
  test('without options builds data/ into dist/ and serves it at the root, port 4173', async () => {
    expect(await parse([])).toEqual({
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
      watch: false,
      isOutGiven: false,
    });
  });

  test('--strict-host takes a host whose limits are known, and names them otherwise', async () => {
    const { strictHost } = await parse(['--strict-host', 'netlify']);
    expect(strictHost).toMatchObject({ title: 'Netlify', folderFiles: 54_000 });
    await expect(parse(['--strict-host', 'Netlify'])).rejects.toThrow(
      '--strict-host Netlify is not a host whose limits are known. Write one of cloudflare-pages, github-pages, gitlab-pages, netlify.',
    );
  });

  test('--slices takes a number of slices', async () => {
    const build = async (words: string): Promise<SiteOptions> =>
      siteOptions(await typedFor('build', '--slices', words));
    expect((await build('5')).slices).toBe(5);
    await expect(build('2/5')).rejects.toThrow('--slices 2/5 is not a number of slices. Write a');
    await expect(build('0')).rejects.toThrow('--slices 0 is not a number of slices');
  });

  test('--cache names one folder for all that is kept', async () => {
    expect(await parse(['--cache', 'kept'])).toMatchObject({
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
  ])('--base %s stands for %s', async (written, base) => {
    expect((await parse(['--base', written])).base).toBe(base);
  });

  test.each(['../up', './', '/a/./b/', 'https://example.org/', 'a b', '/?x'])(
    '--base %s is refused by name',
    async (written) => {
      await expect(parse(['--base', written])).rejects.toThrow(`--base ${written} is not a path`);
    },
  );

  test.each(['99999', 'http', '-1', '4e3'])('--port %s is refused by name', async (written) => {
    await expect(parse([`--port=${written}`])).rejects.toThrow(`--port ${written} is not a port`);
  });

  test('--host names hosts that may be asked for, as browsers send them, and may be repeated', async () => {
    const names = [
      'Preview.Example.Org.',
      'bücher.example',
      '::1',
      '[2001:DB8:0::1]',
      '192.0.2.7',
      'desk_2',
    ];
    expect((await parse(names.flatMap((name) => ['--host', name]))).hosts).toEqual([
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
  ])('--host %s is refused by name', async (written) => {
    await expect(parse([`--host=${written}`])).rejects.toThrow(
      `--host ${written} is not a host name`,
    );
  });

  test('an option given twice has its last value, as a script with options of its own expects', async () => {
    expect((await parse(['--port', '1', '--port', '2'])).port).toBe(2);
  });

  test.each(['x', '-1', '1.5', '0x10', ''])('--pages %s is refused by name', async (written) => {
    await expect(parse([`--pages=${written}`])).rejects.toThrow(
      `--pages ${written} is not a number of pages`,
    );
  });

  test('a preview that follows edits has no worker, which would show earlier pages', async () => {
    await expect(parse(['--watch', '--offline'])).rejects.toThrow('do not go together');
  });
});
