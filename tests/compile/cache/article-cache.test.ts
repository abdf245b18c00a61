import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyCache } from '#src/compile/cache/article-cache.ts';
import { openCache } from '#src/compile/cache/open-cache.ts';
import { packsOf, unpackFiles } from '#src/compile/cache/pack-files.ts';
import { readArticles } from '#src/compile/read-articles.ts';
import { createTextReader } from '#src/compile/report-text.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree, temporaryFolder, type Workspace } from '#tests/support/workspace.ts';

const reports = [
  relatedReport({ title: 'Shared by many' }),
  relatedReport({ title: 'Shared by some', webUrl: 'https://gazette.example/some' }),
  relatedReport({ title: 'Éin anderer', webUrl: 'https://gazette.example/other', quality: 70 }),
];

/** As many other texts as it takes for words to tell, a few of them with words that are still rare. */
const manyTexts = articleFile({
  title: 'Of this and that',
  publishedDateTime: '2024-03-01T08:00:00Z',
  related: Array.from({ length: 320 }, (_, at) =>
    relatedReport({
      title: `Item ${at} ${at < 7 ? 'quartz ferry' : `sundry${at % 90}`}`,
      webUrl: `https://gazette.example/${at}`,
    }),
  ),
});

/** A story whose report is of its event by two words, for as long as these stand in no more texts. */
const ferry = articleFile({
  title: 'Quartz ferry sails',
  related: [relatedReport({ title: 'Quartz found on ferry', webUrl: 'https://gazette.example/ferry' })],
});
const oneMore = articleFile({ title: 'Another quartz, another ferry', publishedDateTime: '2024-02-01T08:00:00Z' });

/** What stands in a file; equal numbers are equal contents. */
const contents = [
  articleFile({ title: 'First', related: [reports[0], reports[1]] }),
  articleFile({ title: 'Second', related: reports, topics: ['AI'], quality: 60, heat: 90 }),
  articleFile({
    title: 'Third – 三 \\ 👩‍🚀',
    related: [reports[0]],
    published: false,
    heat: -1,
    webUrl: 'https://gazette.example/some',
  }),
  articleFile({ title: 'Gone', removed: true, webUrl: 'https://gazette.example/other' }),
  articleFile({ title: 'Warned', originalUrl: 'https://no host/' }),
  'no front matter at all',
  articleFile({ title: '' }),
  ferry,
  oneMore,
];

const names = ['2024-05-01-a.md', '2024-05-02-b.md', 'deep/2024-05-03-c.md', '2024-05-04-d.md'];
const name = fc.constantFrom(...names);
const content = fc.nat({ max: contents.length - 1 });
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), name, content }) },
  fc.record({ do: fc.constant('remove' as const), name }),
  fc.record({ do: fc.constant('rename' as const), name, to: name }),
  fc.record({ do: fc.constant('touch' as const), name }),
  fc.record({ do: fc.constant('site' as const), title: fc.constantFrom('One paper', 'Another') }),
  fc.record({ do: fc.constant('topic' as const), parent: fc.constantFrom('Science', 'Business') }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

async function perform({ data, write }: Workspace, step: Edit): Promise<void> {
  const at = (path: string): string => join(data, 'articles', path);
  const ignore = (): undefined => undefined;
  if (step.do === 'write') await write(`articles/${step.name}`, contents[step.content] ?? '');
  if (step.do === 'remove') await rm(at(step.name), { force: true });
  if (step.do === 'rename') await rename(at(step.name), at(step.to)).catch(ignore);
  if (step.do === 'touch') await utimes(at(step.name), new Date(), new Date(0)).catch(ignore);
  if (step.do === 'site') await write('site.yaml', `title: ${step.title}\n`);
  if (step.do === 'topic') await write('topics/ai.yaml', `_id: ai\nname: AI\nparent: ${step.parent}\n`);
}

/** Compiles with the cache over the bundle that is there, and without any into an empty folder; both must be one. */
async function expectEqualToCold(workspace: Workspace, cacheFolder: string): Promise<void> {
  const cold = join(workspace.out, '../cold');
  await rm(cold, { recursive: true, force: true });
  const warm = await workspace.compile({ keepGoing: true, cacheFolder });
  const expected = await workspace.compile({ keepGoing: true, out: cold });
  expect(warm.problems).toEqual(expected.problems);
  expect(await readTree(workspace.out)).toEqual(await readTree(cold));
}

test('after any edits the bundle is, byte for byte, what a build without a cache makes', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const workspace = await openWorkspace({
        'articles/2024-05-01-a.md': contents[0] ?? '',
        'articles/deep/x.md': contents[1] ?? '',
        'articles/2024-03-01-many.md': manyTexts,
      });
      const cacheFolder = await temporaryFolder();
      await expectEqualToCold(workspace, cacheFolder);
      for (const step of edits) {
        await perform(workspace, step);
        await expectEqualToCold(workspace, cacheFolder);
      }
    }),
    { numRuns: 25 },
  );
});

test('a text that is added weighs on the words of all others, though these were kept', async () => {
  const workspace = await openWorkspace({ 'articles/many.md': manyTexts, 'articles/ferry.md': ferry });
  const [cacheFolder, tiers] = [await temporaryFolder(), new Map<string, string | undefined>()];
  const compiled = async (when: string): Promise<void> => {
    await expectEqualToCold(workspace, cacheFolder);
    const { coverage } = await openBundle(workspace.out).story('ferry');
    tiers.set(when, coverage[0]?.tier);
  };
  await compiled('before');
  await workspace.write('articles/more.md', oneMore);
  await compiled('with it');
  await rm(join(workspace.data, 'articles/more.md'));
  await compiled('without it');
  expect([...tiers]).toEqual([
    ['before', 'event'],
    ['with it', 'background'],
    ['without it', 'event'],
  ]);
});

test('files in several packs are the files, with the reports that they list', async () => {
  const workspace = await openWorkspace(Object.fromEntries(contents.map((text, at) => [`articles/${at}.md`, text])));
  const cache = emptyCache();
  await workspace.compile({ keepGoing: true, cache });
  const packs = [...packsOf(cache, 3)];
  expect(packs).toHaveLength(3);
  expect(packs.join('')).toMatch(/^[ -~]+$/);
  const { texts } = emptyCache();
  const files = new Map(packs.flatMap((pack) => unpackFiles(pack, texts)));
  expect(files).toEqual(cache.files);
  const readAgain = createTextReader();
  const articles = [...files.values()].flatMap(({ file }) => file.article ?? []);
  const stories = articles.filter(({ published, removed }) => published && !removed);
  expect(stories.length).toBeGreaterThan(1);
  for (const report of stories.flatMap((story) => [story, ...story.related]))
    expect(texts.get(report)).toEqual(readAgain(report));
});

describe('what has been still for a while', () => {
  /** Longer than a file must have been still to be known by its stamp. */
  const still = () => new Promise((resolve) => setTimeout(resolve, 3_200));

  test('is not read again, and is read again when it was written, even to the same length and time', async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '', 'articles/b.md': contents[1] ?? '' });
    const [folder, { data }] = [await temporaryFolder(), workspace];
    const file = join(data, 'articles/2024-05-01-a.md');
    const time = new Date('2024-05-01T00:00:00Z');
    await utimes(file, time, time);
    await still();
    await workspace.compile({ cacheFolder: folder });
    const { cache } = openCache(folder, data);
    const held = [...cache.files.values()];
    expect(held.map(({ settled }) => settled)).toEqual([true, true]);
    const { files } = await readArticles(data, { cache, onFile: () => undefined });
    expect(files.every((parsed, at) => parsed === held[at]?.file)).toBe(true);
    await writeFile(file, (contents[0] ?? '').replace('First', 'Fresh'));
    await utimes(file, time, time);
    await expectEqualToCold(workspace, folder);
    expect((await workspace.compile({ cacheFolder: folder })).summary.stories).toBe(2);
    expect([...(await readTree(workspace.out)).values()].some((text) => text.includes('Fresh'))).toBe(true);
  });
});

describe('a cache that is', () => {
  const logOf = async (folder: string): Promise<string> => join(folder, (await readdir(folder))[0] ?? '');

  test('damaged anywhere changes nothing, and is whole again afterwards', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 999 }), fc.constantFrom('flip', 'cut', 'fill'), async (place, damage) => {
        const workspace = await openWorkspace({
          'articles/2024-05-01-a.md': contents[0] ?? '',
          'articles/b.md': contents[1] ?? '',
        });
        const cacheFolder = await temporaryFolder();
        await workspace.compile({ cacheFolder });
        await workspace.write('articles/c.md', contents[2] ?? '');
        await workspace.compile({ cacheFolder });
        const log = await logOf(cacheFolder);
        const bytes = await readFile(log);
        const at = Math.floor((bytes.length * place) / 1000);
        if (damage === 'flip') bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(log, damage === 'cut' ? bytes.subarray(0, at) : bytes);
        if (damage === 'fill') await writeFile(log, 'anything\n'.repeat(at + 1));
        await expectEqualToCold(workspace, cacheFolder);
        expect(openCache(cacheFolder, workspace.data).cache.files.size).toBe(3);
      }),
      { numRuns: 20 },
    );
  });

  test("another compiler's is not used", async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '' });
    const cacheFolder = await temporaryFolder();
    await workspace.compile({ cacheFolder });
    const log = await logOf(cacheFolder);
    const text = await readFile(log, 'utf8');
    await writeFile(log, `${text.startsWith('0') ? '1' : '0'}${text.slice(1)}`);
    expect(openCache(cacheFolder, workspace.data).cache.files.size).toBe(0);
    await expectEqualToCold(workspace, cacheFolder);
  });

  test('nowhere to be kept costs nothing but the next run’s time', async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '' });
    const folder = join(await temporaryFolder(), 'file');
    await writeFile(folder, '');
    await expectEqualToCold(workspace, join(folder, 'below'));
  });

  test('grown by many edits is written anew, and one that nobody uses goes', async () => {
    const workspace = await openWorkspace({ 'articles/2024-05-01-a.md': contents[0] ?? '' });
    const cacheFolder = await temporaryFolder();
    await writeFile(join(cacheFolder, `articles-${'0'.repeat(16)}.log`), '');
    await utimes(join(cacheFolder, `articles-${'0'.repeat(16)}.log`), 0, 0);
    const sizes: number[] = [];
    for (let edits = 0; edits < 6; edits += 1) {
      await workspace.write('articles/2024-05-01-a.md', articleFile({ title: `Edit ${edits}` }));
      await workspace.compile({ cacheFolder });
      sizes.push((await readFile(await logOf(cacheFolder))).length);
    }
    expect(Math.max(...sizes)).toBeLessThan(3 * (sizes[0] ?? 0));
    expect(await readdir(cacheFolder)).toHaveLength(1);
  });
});
