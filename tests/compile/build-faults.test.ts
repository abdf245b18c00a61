import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { projectRoot } from '#tests/support/list-files.ts';
import {
  openBundle,
  openWorkspace,
  temporaryFolder,
  type Workspace,
} from '#tests/support/workspace.ts';

const fixtures = join(projectRoot, 'tests/fixtures/faults');

/**
 * Each fixture that is refused: its name, the line and the field that are told, and what is said of
 * them.
 */
const refused: readonly (readonly [name: string, line: number, field: string, said: RegExp])[] = [
  ['alias-bomb', 8, 'front matter', /anchor, an alias or a tag/],
  ['anchor', 2, 'front matter', /anchor, an alias or a tag/],
  ['blank-first-line', 1, 'front matter', /first line must be three dashes/],
  ['control-character', 2, 'front matter', /is not YAML/],
  ['cr-inside', 2, 'file', /bare carriage return; save it with the line ends/],
  ['cr-only', 1, 'front matter', /bare carriage return; save it with the line ends/],
  ['cyclic-alias', 8, 'front matter', /anchor, an alias or a tag/],
  [
    'date-31-february',
    3,
    'publishedDateTime',
    /got the text "2021-02-31T10:00:00Z"; write it as .* on a day that exists/,
  ],
  ['date-as-a-number', 3, 'publishedDateTime', /got the number 20240501/],
  ['date-hour-24', 3, 'publishedDateTime', /expected a time with its zone/],
  ['date-in-words', 3, 'publishedDateTime', /got the text "yesterday"/],
  ['date-without-time', 3, 'publishedDateTime', /expected a time with its zone/],
  ['date-without-zone', 3, 'publishedDateTime', /expected a time with its zone/],
  ['date-year-10000', 3, 'publishedDateTime', /expected a time with its zone/],
  ['deep-nesting', 8, 'front matter', /nested too deep/],
  ['domain-is-an-address', 7, 'provider.domain', /not a domain name; write it like example.com/],
  ['duplicate-key', 8, 'front matter', /names a field twice/],
  ['duplicate-key-in-related', 10, 'front matter', /names a field twice/],
  ['duplicate-related', 12, 'front matter', /names a field twice/],
  ['empty-file', 1, 'front matter', /first line must be three dashes/],
  ['empty-front-matter', 1, 'front matter', /is empty; write at least title/],
  ['excerpt-is-a-list', 8, 'excerpt', /expected text, got a list/],
  ['fence-constructor', 1, 'front matter', /only YAML is read/],
  ['fence-javascript', 1, 'front matter', /only YAML is read/],
  ['fence-js', 1, 'front matter', /only YAML is read/],
  ['fence-js-after-a-blank', 1, 'front matter', /only YAML is read/],
  ['fence-json', 1, 'front matter', /only YAML is read/],
  ['fence-of-four-dashes', 1, 'front matter', /first line must be three dashes/],
  ['fence-to-string', 1, 'front matter', /only YAML is read/],
  ['fence-upper-case-js', 1, 'front matter', /only YAML is read/],
  ['fence-yaml', 1, 'front matter', /only YAML is read/],
  ['heat-1e300', 8, 'heat', /whole number from -1 to 1000000, got the number 1e\+300/],
  ['heat-below-minus-one', 8, 'heat', /got the number -2; .* or -1 for none/],
  ['heat-fraction', 8, 'heat', /got the number 1.5/],
  ['heat-infinite', 8, 'heat', /got the number Infinity/],
  ['heat-nan', 8, 'heat', /got the number NaN/],
  [
    'heat-text',
    8,
    'heat',
    /expected a whole number, got the text "high"; write a number such as 57, without quotes/,
  ],
  ['latin-1', 2, 'file', /not UTF-8; save it as UTF-8/],
  ['line-that-starts-with-dashes', 8, 'front matter', /starts with three dashes and more text/],
  ['list-front-matter', 2, 'front matter', /is not a mapping/],
  [
    'malformed-yaml',
    9,
    'front matter',
    /is not YAML \(unexpected end of the stream within a double quoted scalar\)/,
  ],
  ['missing-closing-fence', 1, 'front matter', /has no end; close it/],
  ['nested-a-thousand-deep', 8, 'front matter', /nested too deep/],
  ['nul', 7, 'file', /NUL character/],
  ['only-comments', 1, 'front matter', /is empty/],
  ['provider-is-text', 5, 'provider', /expected a name and a domain, got the text "The Courier"/],
  ['provider-missing', 2, 'provider', /is missing, expected a name and a domain/],
  ['published-is-no', 4, 'published', /expected true or false, got the text "no"/],
  ['quality-is-text', 8, 'quality', /got the text "high"/],
  ['related-is-text', 8, 'related', /expected a list, got the text "none"/],
  ['related-with-a-bad-date', 10, 'related.0.publishedDateTime', /on a day that exists/],
  ['related-without-title', 12, 'related.1.title', /is missing, expected text/],
  ['removed-is-text', 8, 'removed', /expected true or false, got the text "true"/],
  ['scalar-front-matter', 2, 'front matter', /is not a mapping/],
  ['tag', 2, 'front matter', /anchor, an alias or a tag/],
  ['text-without-front-matter', 1, 'front matter', /first line must be three dashes/],
  ['title-is-a-number', 2, 'title', /expected text, got the number 2021; write it in quotes/],
  ['title-is-blank', 2, 'title', /contains no readable text/],
  ['title-missing', 2, 'title', /is missing/],
  ['topics-are-not-text', 8, 'topics.0', /expected text, got true/],
  ['topics-are-text', 8, 'topics', /expected a list, got the text "AI"/],
  ['type-is-podcast', 8, 'type', /expected article or video, got the text "podcast"/],
  ['utf-16', 1, 'file', /not UTF-8/],
];

/** Fixtures that look like faults and must be taken. */
const taken = [
  'byte-order-mark',
  'crlf',
  'date-in-the-future',
  'date-year-9999',
  'fence-with-trailing-blanks',
  'heat-octal',
  'prototype-keys',
];

async function workspaceOf(names: readonly string[]): Promise<Workspace> {
  const files = await Promise.all(
    names.map(
      async (name) =>
        [`articles/${name}.md`, await readFile(join(fixtures, `${name}.md`))] as const,
    ),
  );
  return openWorkspace(Object.fromEntries(files));
}

test('every fixture is told of here', async () => {
  const names = (await readdir(fixtures)).map((name) => name.replace(/\.md$/, ''));
  expect(names.sort()).toEqual([...refused.map(([name]) => name), ...taken].sort());
});

describe('a file with this fault is refused by name, line and field', () => {
  test.each(refused)('%s', async (name, line, field, said) => {
    const workspace = await workspaceOf([name]);
    const { wrote, summary, problems } = await workspace.compile();
    expect(problems[0]).toEqual({
      path: `articles/${name}.md`,
      line,
      field,
      message: expect.stringMatching(said),
      refused: true,
    });
    expect({ wrote, files: summary.files, stories: summary.stories }).toEqual({
      wrote: false,
      files: 1,
      stories: 0,
    });
  });
});

describe('a file that only looks faulty is taken', () => {
  test.each(taken)('%s', async (name) => {
    const workspace = await workspaceOf([name]);
    const { summary } = await workspace.compile();
    expect(summary).toMatchObject({ stories: 1, refused: [] });
    expect((await openBundle(workspace.out).story(name)).title).toBe('A good headline');
  });
});

test('one run tells all faults of all files, in order, and goes on to the end', async () => {
  const workspace = await workspaceOf([...refused.map(([name]) => name), ...taken]);
  const { summary, problems } = await workspace.compile();
  const places = problems.map(({ path, line }) => `${path} ${String(line).padStart(6, '0')}`);
  expect(places).toEqual(places.toSorted());
  expect(new Set(summary.refused.map(({ path }) => path)).size).toBe(refused.length);
  expect(summary).toMatchObject({ files: refused.length + taken.length, stories: taken.length });
});

describe('code in an article', () => {
  const scripts = ['fence-js', 'fence-js-after-a-blank', 'fence-upper-case-js', 'fence-javascript'];

  test.each(scripts)('%s would run in gray-matter and does not run here', async (name) => {
    const marker = join(await temporaryFolder(), 'marker');
    vi.stubEnv('CORANTO_MARKER', marker);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const workspace = await workspaceOf([name]);
    await workspace.compile({ keepGoing: true });
    await expect(stat(marker)).rejects.toThrow('ENOENT');
    matter(await readFile(join(fixtures, `${name}.md`), 'utf8'), {});
    await expect(stat(marker)).resolves.toBeDefined();
    await rm(marker);
  });
});

test('keys of the prototype are names like any other', async () => {
  const workspace = await workspaceOf(['prototype-keys']);
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  expect((await bundle.story('prototype-keys')).topics.map(({ name }) => name)).toEqual([
    '__proto__',
    'constructor',
    'hasOwnProperty',
  ]);
  expect(await bundle.topics()).toHaveLength(3);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect([...(await bundle.bytes()).values()].join()).not.toContain('polluted');
});
