import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteLists, readNumber } from '#src/compile/search/byte-lists.ts';
import { searchFileSchema, searchWordsSchema } from '#src/content/search/search-shapes.ts';
import { decodeTerms } from '#src/content/search/term-list.ts';
import { forAll } from '#tests/support/for-all.ts';
import { withHeld } from '#tests/support/held-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openSearch } from '#tests/support/searched.ts';
import { openBundle, openWorkspace, readTree } from '#tests/support/workspace.ts';

test('lists of bytes that grow in turn keep their numbers', () => {
  const pushes = fc.array(fc.tuple(fc.nat(3), fc.oneof(fc.nat(200), fc.nat(4_000_000_000))), {
    maxLength: 2000,
    size: 'max',
  });
  forAll(
    fc.property(pushes, (list) => {
      const lists = new ByteLists();
      const wanted = Array.from({ length: 4 }, (): number[] => [lists.add()].slice(1));
      for (const [at, number] of list) {
        lists.pushNumber(at, number);
        wanted[at]?.push(number);
      }
      for (const [at, numbers] of wanted.entries()) {
        const next = lists.read(at);
        expect(numbers.map(() => readNumber(next))).toEqual(numbers);
      }
    }),
    { numRuns: 30 },
  );
});

const SEARCH = /^(?:words|endings|postings)\/|^(?:dates|heat|places)-/;

const story = (day: string, title: string, more: object = {}) => ({
  [`articles/${day}-${title.toLowerCase().replaceAll(' ', '-')}.md`]: articleFile({
    title,
    publishedDateTime: `${day}T08:00:00Z`,
    ...more,
  }),
});

const files = {
  ...story('2024-05-02', 'Flood in Marland', { excerpt: 'Rivers rise.' }),
  ...story('2024-05-01', 'Bridge opens', {
    related: [relatedReport({ title: 'Ferry ends', excerpt: 'The last crossing.' })],
  }),
  ...story('2024-03-01', 'Harvest early', { topics: ['Farming'] }),
  ...story('2024-02-01', 'Secretplan', { published: false }),
  ...story('2024-02-02', 'Withdrawnplan', { published: true, removed: true }),
};

/** The files of a bundle, and those that the first file of the search has in it. */
async function filesIn(out: string): Promise<{ path: string; value: unknown }[]> {
  const tree = [...(await readTree(out))].filter(([path]) => path.endsWith('.json'));
  return tree.flatMap(([path, text]) =>
    withHeld(path, JSON.parse(Buffer.from(text, 'latin1').toString())),
  );
}

async function termsIn(out: string): Promise<Set<string>> {
  const terms = (await filesIn(out))
    .filter(({ path }) => path.startsWith('words/'))
    .flatMap(({ value }) => decodeTerms(searchWordsSchema.parse(value).terms));
  return new Set(terms.map(({ term }) => term));
}

describe('the files of the search', () => {
  test('have the words of titles, excerpts, coverage and names, and no word of what is not published', async () => {
    const workspace = await openWorkspace(files);
    await workspace.compile();
    const terms = await termsIn(workspace.out);
    for (const word of ['flood', 'rivers', 'ferry', 'crossing', 'farming', 'courier', 'gazette'])
      expect(terms).toContain(word);
    for (const word of ['secretplan', 'withdrawnplan']) expect(terms).not.toContain(word);
    expect(terms).toContain('!t:farming');
    expect(terms).toContain('!o:the-courier');
  });

  test('keep the names of the older part when a day is added', async () => {
    const workspace = await openWorkspace(files);
    const partsNow = async () => {
      const { files: names } = await openBundle(workspace.out).manifest();
      const tree = await readTree(workspace.out);
      return searchFileSchema.parse(JSON.parse(tree.get(names.search) ?? '')).parts;
    };
    await workspace.compile();
    const [newest, older] = await partsNow();
    for (const [path, text] of Object.entries(story('2024-05-03', 'Flood ebbs')))
      await workspace.write(path, text);
    await workspace.compile();
    const [newestThen, olderThen] = await partsNow();
    expect(olderThen).toEqual(older);
    expect(older?.stories).toBe(1);
    expect(newestThen?.stories).toBe(3);
    expect(newestThen?.words).not.toEqual(newest?.words);
  });

  test('are written once if two parts have the same', async () => {
    const text = (title: string, day: string): string =>
      articleFile({ title, publishedDateTime: `${day}T08:00:00Z` });
    const workspace = await openWorkspace({});
    // The second build replaces files one by one.
    for (const title of ['Harvest', 'Flood']) {
      await workspace.write('articles/2024-05-02-a.md', text(title, '2024-05-02'));
      await workspace.write('articles/2024-03-02-b.md', text(title, '2024-03-02'));
      await workspace.compile();
    }
    const paths = (await filesIn(workspace.out)).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('postings/'))).toHaveLength(1);
    expect(paths.filter((path) => path.startsWith('dates-'))).toHaveLength(2);
  });

  test('are in the first one if they are small, and files of their own if they are not', async () => {
    const words = (at: number): string =>
      Array.from({ length: 300 }, (_, nth) => `w${(at * 300 + nth).toString(36)}x`).join(' ');
    const long = Array.from({ length: 8 }, (_, at) =>
      story('2024-03-01', `Harvest ${at}`, { excerpt: words(at) }),
    );
    const workspace = await openWorkspace(Object.assign({}, files, ...long));
    await workspace.compile();
    const own = [...(await readTree(workspace.out)).keys()].filter((path) => SEARCH.test(path));
    const all = (await filesIn(workspace.out)).filter(({ path }) => SEARCH.test(path));
    const held = all.map(({ path }) => path).filter((path) => !own.includes(path));
    // The words of the older part; the newest part and the lists of both are held.
    expect(own.every((path) => /^(?:words|endings|postings)\//.test(path))).toBe(true);
    expect(own.length).toBeGreaterThanOrEqual(3);
    const kinds = held.map((path) => path.split(/[-/]/)[0]).sort();
    expect(kinds).toEqual([
      ...['dates', 'dates', 'endings', 'heat', 'heat', 'places', 'postings', 'words'],
    ]);
    const { titles } = await openSearch(workspace.out);
    expect(await titles('marland')).toEqual(['Flood in Marland']);
    expect(await titles(`w${(7 * 300 + 5).toString(36)}x`)).toEqual(['Harvest 7']);
  });

  test('are there for an empty archive too', async () => {
    const workspace = await openWorkspace({});
    await workspace.compile();
    const { files: names } = await openBundle(workspace.out).manifest();
    const first = (await readTree(workspace.out)).get(names.search) ?? '';
    expect(searchFileSchema.parse(JSON.parse(first)).parts).toEqual([]);
  });
});
