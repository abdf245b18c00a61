import { describe, expect, test } from 'vitest';
import {
  headersFor as headersWith,
  contentSecurityPolicy as policyFor,
  contentSecurityPolicyMeta as policyMetaFor,
} from '#src/render/header-rules.ts';
import { headersFile } from '#src/render/hosting/headers-file.ts';

const open = { hidden: false };
const contentSecurityPolicy = policyFor({});
const headersFor = (path: string) => headersWith(path, open);

/** Its directives by name. */
const readPolicy = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('headers', () => {
  test.each([
    'assets/index-Bx8k.js',
    'data/cards/0123456789abcdef.json',
    'data/columns-0123456789abcdef.json',
  ])('%s carries a hash of its content and is kept for ever', (path) =>
    expect(headersFor(path)['Cache-Control']).toContain('immutable'),
  );

  test.each([
    '',
    'index.html',
    'early.js',
    'other-address.js',
    'lost-code.js',
    'sw.js',
    'no-sw.js',
    'manifest.webmanifest',
    'data/manifest.json',
    'data/addresses.json',
    'data/storylines/latest.json',
    'news/2021-12-13-x/',
  ])('%s is asked for anew each time', (path) =>
    expect(headersFor(path)['Cache-Control']).toBe('no-cache'),
  );

  test('nothing but the site itself may run, and pictures come over https only', () => {
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).toContain("img-src 'self' https: data:;");
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*/);
  });

  test.each(['keep', 'none'] as const)('a site with pictures: %s permits no others', (pictures) => {
    const { 'Content-Security-Policy': policy } = headersWith('index.html', { ...open, pictures });
    expect(policy).toContain("img-src 'self' data:;");
    expect(policyMetaFor({ pictures })).toContain("img-src 'self' data:;");
    expect(headersFile('/', { ...open, pictures })).toContain(`Policy: ${policy}\n`);
  });

  test.each([{}, { pictures: 'keep' }, { styles: ["'sha256-x'"] }] as const)(
    'the meta tag of %o permits what the header does, but for media of the site, and what browsers ignore there',
    (choice) => {
      const [header, meta] = [readPolicy(policyFor(choice)), readPolicy(policyMetaFor(choice))];
      expect(header.get('default-src')).toBe("'none'");
      expect(meta.get('default-src')).toBe("'self'");
      expect(meta.has('frame-ancestors')).toBe(false);
      const all = [...header].filter(([name]) => !/^(default-src|frame-ancestors)$/.test(name));
      for (const [name, value] of all) {
        // What is no fetch directive takes nothing from the default.
        const found = meta.get(name) ?? (name.endsWith('-src') ? meta.get('default-src') : '');
        expect([name, found]).toEqual([name, value]);
      }
    },
  );
});

test.each(['', 'feed.xml', 'news/x/coverage.csv', 'data/manifest.json', 'cards/x.png'])(
  'a site that is to be left out says so to search engines with %s too, and only such a site does',
  (path) => {
    expect(headersWith(path, { hidden: true })).toEqual({
      ...headersFor(path),
      'X-Robots-Tag': 'noindex',
    });
    expect(headersFor(path)).not.toHaveProperty('X-Robots-Tag');
  },
);

test('the headers file gives every path below the base the rules the server gives', () => {
  const rules = headersFile('/sub/', open);
  expect(rules).toContain(`/sub/*\n  Content-Security-Policy: ${contentSecurityPolicy}\n`);
  expect(rules).toMatch(/^\/sub\/data\/manifest\.json\n {2}Cache-Control: no-cache$/m);
  expect(rules).toMatch(
    /^\/sub\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
  );
  expect(rules).not.toMatch(/^\/(?!sub\/)/m);
});

test('no address gets a header twice from the headers file, because hosts would join the two', () => {
  const rules = headersFile('/sub/', open)
    .split(/\n(?=\/)/)
    .map((block) => {
      const [glob = '', ...lines] = block.trim().split('\n');
      const pattern = glob.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*');
      return {
        matches: new RegExp(`^${pattern}$`),
        names: lines.map((line) => line.trim().split(':')[0]),
      };
    });
  const paths = [
    '',
    'feed.xml',
    'topics/',
    'topics/ai/',
    'topics/ai/page/2/',
    'topics/ai/feed.xml',
    'outlets/a.example/feed.xml',
  ];
  for (const path of [
    ...paths,
    'news/x/',
    'news/x/coverage.csv',
    'days/2021-12-13/',
    'data/topics-0123456789abcdef.json',
    'opml.xml',
    'sw.js',
    'no-sw.js',
    'manifest.webmanifest',
  ]) {
    const names = rules
      .filter(({ matches }) => matches.test(`/sub/${path}`))
      .flatMap((rule) => rule.names);
    expect([path, names.toSorted()]).toEqual([path, [...new Set(names)].toSorted()]);
    expect([path, names.toSorted()]).toEqual([path, Object.keys(headersFor(path)).toSorted()]);
  }
});

test.each([
  ['feed.xml', 'application/rss+xml'],
  ['topics/ai/atom.xml', 'application/atom+xml'],
  ['topics/ai/feed.json', 'application/feed+json'],
  ['outlets/a.example/feed.xml', 'application/rss+xml'],
  ['news/x/coverage.csv', 'text/csv; charset=utf-8; header=present'],
  ['outlets/feed.xml/', undefined],
  ['data/manifest.json', undefined],
  ['manifest.webmanifest', 'application/manifest+json'],
])('%s is sent as %s', (path, type) => expect(headersFor(path)['Content-Type']).toBe(type));
