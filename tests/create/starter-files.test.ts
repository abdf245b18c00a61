import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { parseFeedsYaml } from '#src/import/sources/parse-feeds-yaml.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';
import {
  type Choices,
  parseAddress,
  parseLanguage,
  parseName,
  parsePackage,
  StarterError,
  systemTimeZone,
} from '../../create-coranto/src/choices.ts';
import { starterFiles } from '../../create-coranto/src/starter-files.ts';
import own from '../../package.json' with { type: 'json' };

const NOW = new Date('2024-06-01T12:00:00Z');
const usual: Choices = {
  folder: 'my-news',
  name: 'My News',
  from: 'articles',
  address: '',
  language: 'en',
  timeZone: 'Europe/Berlin',
  coranto: '^0.1.0',
};

const text = (path: string, choices: Partial<Choices> = {}): string =>
  starterFiles({ ...usual, ...choices }, NOW).get(path) ?? '';

/** The data folder of a new site, by path in it. */
const dataOf = (choices: Partial<Choices>): Record<string, string> =>
  Object.fromEntries(
    [...starterFiles({ ...usual, ...choices }, NOW)].flatMap(([path, content]) =>
      path.startsWith('data/') ? [[path.slice('data/'.length), content]] : [],
    ),
  );

describe('the files of a new site', () => {
  test('compile without a problem, into a story with the coverage of two outlets', async () => {
    const { compile, out } = await openWorkspace(dataOf({ address: 'https://example.com/news/' }));
    const result = await compile();
    expect(result.problems).toEqual([]);
    expect(
      (await openBundle(out).story('2024-06-01-first-story')).coverage.map(
        ({ outlet }) => outlet.domain,
      ),
    ).toEqual(['example.org', 'example.net']);
  });

  test('compile without a story too, when feeds will bring them', async () => {
    const { compile, out } = await openWorkspace(dataOf({ from: 'feeds' }));
    expect((await compile()).problems).toEqual([]);
    expect((await openBundle(out).manifest()).counts.stories).toBe(0);
  });

  test('have a list of feeds that the import reads, as do its examples', () => {
    const list = text('data/feeds.yaml', { from: 'feeds' });
    const tried = list.replace('feeds: []', 'feeds:').replaceAll(/^# (?= +[-\w])/gm, '');
    expect(tried).toContain('\n - https://example.com');
    for (const [read, count] of [
      [parseFeedsYaml(list), 0] as const,
      [parseFeedsYaml(tried), 2] as const,
    ])
      expect(read).toMatchObject({ list: { sources: { length: count } }, problems: [] });
  });

  test('have a page of the publisher, and a theme whose lines can be used', async () => {
    const name = 'Ann *and* <b>Bob</b> & [co](x) #1';
    const files = dataOf({ name });
    const theme = (files['theme.css'] ?? '').replaceAll(/^ {2}\/\* .*$|^ {2}\*\/$/gm, '');
    expect(theme).toMatch(/^ {2}--accent: .*$\n/m);
    const { compile } = await openWorkspace({ ...files, 'theme.css': theme });
    const { problems, wrote } = await compile();
    expect({ problems, wrote }).toEqual({ problems: [], wrote: true });
  });

  test('name the site as it was typed, whatever is in the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), (typed) => {
        fc.pre(typed.trim() !== '' && typed.trim().length <= 100);
        const name = parseName(typed);
        expect(parse(text('data/site.yaml', { name }))).toMatchObject({ title: name });
        const { name: own } = z
          .looseObject({ name: z.string() })
          .parse(JSON.parse(text('package.json', { name })));
        expect(own).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test('build for the path of the address', () => {
    const built = (address: string): unknown =>
      z
        .looseObject({ scripts: z.record(z.string(), z.string()) })
        .parse(JSON.parse(text('package.json', { address }))).scripts['build'];
    expect(built('')).toBe('coranto build');
    expect(built('https://example.com/')).toBe('coranto build');
    expect(built('https://example.com/news/')).toBe('coranto build --base /news/');
  });
});

describe('the workflow', () => {
  const schema = z.looseObject({
    on: z.looseObject({ schedule: z.optional(z.array(z.object({ cron: z.string() }))) }),
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(
      z.string(),
      z.looseObject({
        permissions: z.record(z.string(), z.string()),
        steps: z.array(
          z.looseObject({ uses: z.optional(z.string()), run: z.optional(z.string()) }),
        ),
      }),
    ),
  });
  const workflow = (from: Choices['from']) =>
    schema.parse(parse(text('.github/workflows/publish.yml', { from })));

  test('has no more permissions than it needs, and actions of GitHub only', () => {
    const { permissions, jobs } = workflow('articles');
    expect(permissions).toEqual({});
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
      { contents: 'write', pages: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
    const used = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    );
    expect(used.length).toBeGreaterThan(4);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  test('imports before it builds, on a schedule, only for a site of feeds', () => {
    const commandsOf = (from: Choices['from']): string =>
      Object.values(workflow(from).jobs)
        .flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
        .join('\n');
    expect(commandsOf('feeds')).toMatch(/npm run import[\s\S]*coranto build .* --keep-going/);
    expect(commandsOf('articles')).not.toContain('import');
    expect(workflow('feeds').on.schedule).toEqual([{ cron: '7,37 * * * *' }]);
    expect(workflow('articles').on.schedule).toBeUndefined();
  });
});

test.each([
  ['example.com', parseAddress],
  ['ftp://example.com/', parseAddress],
  ['https://ann@example.com/', parseAddress],
  ['https://example.com/?a=1', parseAddress],
  ['no language', parseLanguage],
  ['  ', parseName],
  ['x'.repeat(101), parseName],
  ['\u200b\u202e', parseName],
  ['https://example.com/a%20b/', parseAddress],
  ['https://example.com/$(touch x)/', parseAddress],
  ['https://example.com/a&b/', parseAddress],
])('%s is refused with a sentence', (typed, check) => {
  expect(() => check(typed)).toThrow(StarterError);
});

test('an address is whole, and ends with a slash', () => {
  expect(parseAddress('https://example.com')).toBe('https://example.com/');
  expect(parseAddress('https://example.com//a//b')).toBe('https://example.com/a/b/');
  expect(parseAddress(' https://example.com/news#top ')).toBe('https://example.com/news/');
});

test('a packed Coranto is named by its whole path, and no address is taken for one', () => {
  expect(parsePackage('../coranto.tgz')).toBe(`file:${resolve('../coranto.tgz')}`);
  for (const other of ['^0.1.0', 'file:/a/b.tgz', 'https://example.com/coranto.tgz'])
    expect(parsePackage(other)).toBe(other);
});

test('what is said to be in the package is in it', () => {
  const named = [...starterFiles(usual, NOW).values()].flatMap((content) => [
    ...content.matchAll(/node_modules\/coranto\/(\S+\.md)/g),
  ]);
  expect(named.length).toBeGreaterThan(1);
  for (const [, path] of named) expect(own.files).toContain(path);
});

test.each([':/etc/localtime', 'Foo/Bar'])('with TZ=%s days begin in UTC', (zone) => {
  vi.stubEnv('TZ', zone);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(systemTimeZone()).toBe('UTC');
});
