import * as fc from 'fast-check';
import { matchRoutes } from 'react-router';
import { describe, expect, test } from 'vitest';
import { listPath } from '#src/story-list/list-path.ts';
import { coverageForms } from '#src/url/coverage-files.ts';
import { feedForms, OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { isOwnPageName } from '#src/url/own-pages.ts';
import { domainAt, pageAt } from '#src/url/page-at.ts';
import { OPENSEARCH_FILE } from '#src/url/params/opensearch.ts';
import * as paths from '#src/url/paths.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { forAll } from '#tests/support/for-all.ts';

const { patterns } = paths;
const routes = Object.entries(patterns).map(([id, path]) => ({ id, path }));

/**
 * What the router makes of a path: which page it is, and the keys in it, with an outlet's part read
 * as its routes read it.
 */
const routed = (path: string) =>
  matchRoutes(routes, path)?.map(({ route, params: { domain, ...params } }) => ({
    page: route.id,
    params: domain === undefined ? params : { ...params, domain: domainAt(domain) },
  }));

/** Any key, and those that are the names of files, folders or devices. */
const keys = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    ...['index.html', '404.html', 'feed.xml', 'atom.xml', 'feed.json', 'coverage.md'],
    ...['coverage.csv', 'page', 'coverage', 'con.com', 'aux.example', 'nul', 'com1.net'],
    ...['~index.html', '~~', '~', '__proto__', 'constructor', '_headers'],
  ),
);

describe('addresses', () => {
  test.each<[keyof typeof patterns, string]>([
    ['feed', paths.feedPath()],
    ['topics', paths.topicsPath()],
    ['outlets', paths.outletsPath()],
    ['about', paths.aboutPath()],
    ['archive', paths.archivePath()],
  ])('of the page “%s” match its own pattern and no other', (page, path) => {
    expect(routed(path)).toEqual([{ page, params: {} }]);
  });

  const built = [
    { page: 'story', param: 'slug', build: paths.storyPath },
    { page: 'topic', param: 'topic', build: paths.topicPath },
    { page: 'outlet', param: 'domain', build: paths.outletPath },
    {
      page: 'outletCoverage',
      param: 'domain',
      build: (domain: string) => listPath({ of: 'appearances', domain }, 1),
    },
  ] as const;

  test('of the pages of a list begin with the list’s own, or the front page’s, and lead to the page', () => {
    forAll(
      fc.property(keys, fc.integer({ min: 2, max: 9999 }), (key, page) => {
        fc.pre(key !== '.' && key !== '..');
        const lists = [
          { list: { of: 'feed' }, first: paths.feedPath(), name: 'feedPage', params: {}, at: '' },
          {
            list: { of: 'topic', slug: key },
            first: paths.topicPath(key),
            name: 'topicPage',
            params: { topic: key },
            at: key,
          },
          {
            list: { of: 'outlet', domain: key },
            first: paths.outletPath(key),
            name: 'outletPage',
            params: { domain: key },
            at: key,
          },
          {
            list: { of: 'appearances', domain: key },
            first: `${paths.outletPath(key)}coverage/`,
            name: 'outletCoveragePage',
            params: { domain: key },
            at: key,
          },
        ] as const;
        for (const { list, first, name, params, at } of lists) {
          expect(listPath(list, 1)).toBe(first);
          const path = listPath(list, page);
          expect(path.startsWith(at === '' ? paths.frontPath() : first)).toBe(true);
          expect(routed(path)).toEqual([{ page: name, params: { ...params, page: String(page) } }]);
          expect(pageAt(path)).toEqual({ name, key: at === '' ? String(page) : at });
        }
      }),
    );
  });

  test('of a day lead to it', () => {
    expect(routed(listPath({ of: 'day', day: '2021-12-13' }, 1))).toEqual([
      { page: 'day', params: { day: '2021-12-13' } },
    ]);
  });

  test.each([
    '/page/',
    '/days/2021/12/',
    '/topics/a/b/',
    '/topics/a/page/',
    '/topics/a/page/2/3/',
    '/news/a/page/2/',
  ])('like “%s” are of no page', (path) => {
    expect(pageAt(path)).toBeUndefined();
    // Where a page of the publisher's could be, the app says that there is none.
    expect(routed(path)?.map(({ page }) => page) ?? ['ownPage']).toEqual(['ownPage']);
  });

  test('of a page that the publisher wrote are those that the site itself does not use', () => {
    expect(pageAt('/imprint/')).toEqual({ name: 'ownPage', key: 'imprint' });
    const free = ['imprint', 'about-us', '2026', 'a'].map(isOwnPageName);
    const taken = [
      ...['about', 'news', 'page', 'data', 'assets', 'cards', 'con', 'index', '404'],
      ...['feed.xml', 'Imprint', 'a b', '-a', 'a--b', 'ä', '', '..', 'a'.repeat(61)],
    ].map(isOwnPageName);
    expect([free.every(Boolean), taken.some(Boolean)]).toEqual([true, false]);
  });

  test.each(built)(
    'of each $page lead to it and give the key back, whatever letters it has',
    ({ page, param, build }) => {
      forAll(
        fc.property(keys, (key) => {
          fc.pre(key !== '.' && key !== '..');
          const path = build(key);
          expect(pageAt(path)).toEqual({ name: page, key });
          expect(path).toMatch(/^\/[a-z]+\/[^/?#\\\s]+\/(?:coverage\/)?$/);
          expect(routed(path)).toEqual([{ page, params: { [param]: key } }]);
          expect(new URL(path, 'https://reader.example').pathname).toBe(path);
        }),
      );
    },
  );

  test.each(['a/b', 'a?b', 'a#b', '%2f', '%', '..%2f..', 'ünï', '日本', 'a b', "it's", '100%25'])(
    'hold the key “%s” whole',
    (key) => {
      for (const { page, param, build } of built)
        expect(routed(build(key))).toEqual([{ page, params: { [param]: key } }]);
    },
  );

  const ours = [
    ...[
      'index.html',
      '404.html',
      'robots.txt',
      'sitemap.xml',
      'sitemap-1.xml',
      'early.js',
      OPML_FILE,
      OPENSEARCH_FILE,
    ],
    ...[...feedForms, ...coverageForms].map(({ file }) => file),
  ];
  test.each([...ours, 'con.com', 'aux.example', 'nul.org', 'com1.net', 'lpt9.de', 'anything.html'])(
    'of an outlet called “%s” have no part of that name',
    (domain) => {
      const parts = listPath({ of: 'appearances', domain }, 2).split('/');
      expect(parts).not.toContain(domain);
      expect(parts).toContain(`~${domain}`);
    },
  );

  test.each([
    'agora.md',
    'console.com',
    'example.js.org',
    'xml.com',
    'com10.net',
    'auxiliary.example',
    'index.html.example',
  ])('of the outlet %s are as its name', (domain) =>
    expect(paths.outletPath(domain)).toBe(`/outlets/${domain}/`),
  );

  test('of the file behind a story are fixed by its slug alone, and tell nothing of it', () => {
    const file = addressFile('2021-12-30-some-story');
    expect(file).toMatch(/^stories\/[0-9a-f]{16}\.json$/);
    expect(addressFile('2021-12-30-some-story')).toBe(file);
    expect(addressFile('2021-12-30-some-stors')).not.toBe(file);
  });
});
