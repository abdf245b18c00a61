import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fileKinds } from '#src/content/bundle/file-table.ts';
import { requestKind } from '#src/offline/worker/request-kind.ts';
import { hashed } from '#src/render/header-rules.ts';

beforeAll(() => {
  vi.stubGlobal('origin', 'https://paper.example');
});
afterAll(() => {
  vi.unstubAllGlobals();
});

type Asked = {
  readonly method?: string;
  readonly mode?: RequestMode;
  readonly range?: string;
  readonly cache?: RequestCache;
};

function kindAt(
  base: string,
  address: string,
  { method = 'GET', mode, range, cache = 'default' }: Asked = {},
) {
  const url = new URL(address, 'https://paper.example').href;
  const isPage = /\/[^.]*$/.test(new URL(url).pathname);
  const headers = new Headers(range === undefined ? {} : { range });
  const files = ['404.html', 'early.js', 'manifest.webmanifest'];
  const asked = {
    method,
    url,
    mode: mode ?? (isPage ? 'navigate' : 'cors'),
    headers,
    cache,
  } as const;
  return requestKind(asked, { base, hashed, files });
}

describe.each(['/', '/sub/'])('what the worker of a site at %s answers', (base) => {
  test.each([
    ['', 'page', ''],
    ['?topic=ai&sort=top', 'page', ''],
    ['index.html', 'page', ''],
    ['news/x/', 'page', 'news/x/'],
    ['news/x', 'page', 'news/x/'],
    ['news/x/index.html?utm_source=y', 'page', 'news/x/'],
    ['outlets/paper.example/', 'page', 'outlets/paper.example/'],
    ['outlets/paper.example', 'page', 'outlets/paper.example/'],
  ])('%s is the %s %o', (path, kind, key) =>
    expect(kindAt(base, base + path, { mode: 'navigate' })).toEqual({ kind, path: key }),
  );

  test.each([
    ['assets/app-12345678.js', 'hashed'],
    ['assets/messages-12345678/de/site.js', 'hashed'],
    ['assets/pictures/0123-640.avif', 'picture'],
    ['data/manifest.json', 'changing'],
    ['data/manifest.json?v=1', 'changing'],
    ['early.js', 'changing'],
    ['manifest.webmanifest', 'changing'],
  ])('%s is %s', (path, kind) =>
    expect(kindAt(base, base + path)).toMatchObject({ kind, path: path.replace(/\?.*/, '') }),
  );

  test('the manifest that a page asks for has a copy for that page, any other is one', () => {
    const path = 'data/manifest.json';
    const ofPage = `${path}?of=1x2y3z`;
    expect(kindAt(base, base + ofPage)).toEqual({ kind: 'changing', path: ofPage });
    expect(kindAt(base, `${base}${path}?v=1`)).toEqual({ kind: 'changing', path });
    expect(kindAt(base, `${base}data/addresses.json?of=1`)?.path).toBe('data/addresses.json');
  });

  test.each([...fileKinds])(
    '$path of the bundle, named by $named, is asked for as its name says',
    ({ path, named }) => {
      const file = named === 'fixed' ? path : `${path}0123456789abcdef.json`;
      expect(kindAt(base, `${base}data/${file}`)?.kind).toBe(
        named === 'content' ? 'hashed' : 'changing',
      );
    },
  );

  test.each([
    ['a part of a file', `${base}data/manifest.json`, { range: 'bytes=0-' }],
    ['what is not to be cached', `${base}data/manifest.json`, { cache: 'no-store' }],
    ['a form', base, { method: 'POST' }],
    ['a check of the site', base, { method: 'HEAD' }],
    ['another site', `https://other.example${base}data/manifest.json`, {}],
    ['a picture elsewhere', 'https://other.example/assets/pictures/1.jpg', {}],
    ['a file outside the site', '/elsewhere/data/manifest.json', {}],
    ['a feed that is opened', `${base}feed.xml`, { mode: 'navigate' }],
    ['coverage that is opened', `${base}news/x/coverage.csv`, { mode: 'navigate' }],
    ['a page of no pattern', `${base}some/other/site/`, { mode: 'navigate' }],
    ['a file that no page needs', `${base}feed.json`, {}],
    ['the worker', `${base}sw.js`, {}],
  ] as const)('%s is left to the browser', (_, address, asked) =>
    expect(kindAt(base, address, asked)).toBeUndefined(),
  );
});
