import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isWhole } from '#src/compile/articles/article.ts';
import { openCache } from '#src/compile/cache/open-cache.ts';
import { compile } from '#src/compile/compile.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { NOW, openWorkspace, readTree, temporaryFolder } from '#tests/support/workspace.ts';

const address = (name: string): string => `https://one.example/${name}`;
/**
 * What is listed twice, leads stories, is folded, removed, refused, judged, misnamed or to come.
 */
const everyFate = {
  'articles/2024-05-01-storm.md': articleFile({
    title: 'Storm over Arven',
    topics: ['Weather', 'Harbours'],
    related: [
      relatedReport({ title: 'A storm', webUrl: address('a') }),
      relatedReport({ title: 'A storm, again', webUrl: address('a') }),
      relatedReport({ title: 'Folded', webUrl: address('folded') }),
      relatedReport({ title: 'Gone', webUrl: address('gone') }),
    ],
  }),
  'articles/2024-05-02-flood.md': articleFile({
    title: 'Flood in Arven',
    topics: ['weather'],
    webUrl: address('flood'),
    related: [relatedReport({ title: 'A storm', webUrl: address('a') })],
  }),
  'articles/2024-07-03-later.md': articleFile({
    title: 'Not yet',
    publishedDateTime: '2024-07-03T08:00:00Z',
  }),
  'articles/folded.md': articleFile({
    title: 'Folded',
    published: false,
    webUrl: address('folded'),
  }),
  'articles/hidden.md': articleFile({
    title: 'Hidden',
    published: false,
    topics: ['Secrets'],
    webUrl: address('hidden'),
    related: [relatedReport({ title: 'Of the hidden', webUrl: 'https://two.example/b' })],
  }),
  'articles/gone.md': articleFile({ title: 'Gone', removed: true, webUrl: address('gone') }),
  'articles/refused.md': '---\ntitle: [\n---\n',
  'topics/weather.yaml': 'name: Weather\nparent: Nothing\n',
  'history.json': '{',
  'verdicts.yaml':
    'verdicts:\n  - { kind: event, pair: [2024-05-01-storm, 0123456789], verdict: "yes" }\n',
};
const { 'verdicts.yaml': _, ...withoutVerdicts } = everyFate;

const whole = [
  ['the five articles', 'data', 'data'],
  ['files with every fault', 'tests/fixtures/faults', 'data/articles'],
  ['texts in many languages', 'tests/fixtures/multilingual', 'data'],
  ['news of some years', 'tests/fixtures/general-news', 'data'],
];

/** Problems and counts, without what only a written bundle has, and without the time taken. */
const told = async (options: Parameters<typeof compile>[0]) => {
  const { problems, summary, wrote } = await compile({ now: NOW, keepGoing: true, ...options });
  const { bytes: __, ms: ___, ...counts } = summary;
  return { wrote, problems, counts };
};

describe('without an output', () => {
  test.each(whole)(
    '%s have the problems and counts of a compile, and not a file is touched',
    async (_name, from, to) => {
      const folder = await temporaryFolder();
      const data = join(folder, 'data');
      cpSync(join(projectRoot, from), join(folder, to), { recursive: true });
      const before = await readTree(folder);
      const checked = await told({ data, out: undefined });
      expect(await readTree(folder)).toEqual(before);
      const made = await told({ data, out: join(folder, 'bundle'), history: 'read' });
      expect(checked).toEqual({ ...made, wrote: false });
    },
  );

  test.each([
    ['all that can become of a file', everyFate, false],
    ['all that can become of a file, without verdicts', withoutVerdicts, false],
    ['a preview of them', everyFate, true],
    ['a preview without verdicts', withoutVerdicts, true],
  ])('%s: the same', async (_name, files, unpublished) => {
    const { data, out } = await openWorkspace(files);
    const checked = await told({ data, out: undefined, unpublished });
    const made = await told({ data, out, unpublished, history: 'read' });
    expect(checked).toEqual({ ...made, wrote: false });
    expect(checked.counts).toMatchObject({
      ...{ files: 7, stories: 3, folded: 1, unpublished: 1, removed: 1 },
      ...{ reports: unpublished ? 3 : 2, topics: unpublished ? 3 : 2 },
    });
    const paths = new Set(checked.problems.map(({ path }) => path));
    const judged = 'verdicts.yaml' in files ? ['verdicts.yaml'] : [];
    const faulty = ['articles/2024-07-03-later.md', 'articles/refused.md', 'history.json'];
    expect([...paths]).toEqual(
      expect.arrayContaining([...faulty, 'topics/weather.yaml', ...judged]),
    );
    expect(paths.has('verdicts.yaml')).toBe(judged.length > 0);
  });
});

afterEach(() => vi.useRealTimers());

test('a compile keeps the texts of files that only a check has read', async () => {
  const { data, out } = await openWorkspace(withoutVerdicts);
  const cacheFolder = await temporaryFolder();
  const textsKept = (): boolean[] => {
    const { files, texts } = openCache(cacheFolder, data).cache;
    const articles = [...files.values()].flatMap(({ file }) => file.article ?? []);
    const stories = articles.filter(isWhole).filter(({ published }) => published);
    return stories.map((story) => texts.get(story) !== undefined);
  };
  // Longer than a file must have been still to be known without being read.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_200 });
  await compile({ data, out: undefined, now: NOW, cacheFolder });
  expect(textsKept()).toEqual([false, false, false]);
  await compile({ data, out, now: NOW, cacheFolder, keepGoing: true });
  expect(textsKept()).toEqual([true, true, true]);
});
