import * as fc from 'fast-check';
import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { addressFile } from '#src/url/address-file.ts';
import * as paths from '#src/url/paths.ts';
import { forAll } from '#tests/support/for-all.ts';

const { patterns } = paths;
const routes = Object.entries(patterns).map(([id, path]) => ({ id, path }));

/** What the router makes of a path: which page it is, and the keys in it. */
const routed = (path: string) => matchRoutes(routes, path)?.map(({ route, params }) => ({ page: route.id, params }));

describe('addresses', () => {
  it.each<[keyof typeof patterns, string]>([
    ['feed', paths.feedPath()],
    ['topics', paths.topicsPath()],
    ['outlets', paths.outletsPath()],
    ['about', paths.aboutPath()],
  ])('of the page “%s” match its own pattern and no other', (page, path) => {
    expect(routed(path)).toEqual([{ page, params: {} }]);
  });

  const built = [
    { page: 'story', param: 'slug', build: paths.storyPath },
    { page: 'topic', param: 'topic', build: paths.topicPath },
    { page: 'outlet', param: 'domain', build: paths.outletPath },
  ] as const;

  it.each(built)('of each $page lead to it and give the key back, whatever letters it has', ({ page, param, build }) => {
    forAll(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        fc.pre(key !== '.' && key !== '..');
        const path = build(key);
        expect(path).toMatch(/^\/[a-z]+\/[^/?#\\\s]+\/$/);
        expect(routed(path)).toEqual([{ page, params: { [param]: key } }]);
        expect(new URL(path, 'https://reader.example').pathname).toBe(path);
      }),
    );
  });

  it.each(['a/b', 'a?b', 'a#b', '%2f', '%', '..%2f..', 'ünï', '日本', 'a b', "it's", '100%25'])(
    'hold the key “%s” whole',
    (key) => {
      for (const { page, param, build } of built) expect(routed(build(key))).toEqual([{ page, params: { [param]: key } }]);
    },
  );

  it('of the file behind a story are fixed by its slug alone, and tell nothing of it', () => {
    const file = addressFile('2021-12-30-some-story');
    expect(file).toMatch(/^stories\/[0-9a-f]{16}\.json$/);
    expect(addressFile('2021-12-30-some-story')).toBe(file);
    expect(addressFile('2021-12-30-some-stors')).not.toBe(file);
  });
});
