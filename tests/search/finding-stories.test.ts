import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { makeOnce } from '#tests/support/make-once.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openSearch } from '#tests/support/searched.ts';
import { NOW } from '#tests/support/workspace.ts';

const zdnet = { name: 'ZDNet', domain: 'zdnet.com' };
const mail = { name: 'Cyprus Mail', domain: 'cyprus-mail.com' };

/** Newest first. */
const stories = [
  { day: '2024-05-09', title: 'Kubernetes clusters in the harbour', provider: zdnet, heat: 5 },
  { day: '2024-05-08', title: 'Résumé of a minister', heat: 90 },
  { day: '2024-05-07', title: 'They resume the talks', heat: 1 },
  {
    day: '2024-05-06',
    title: 'Old bridge closes',
    excerpt: 'Kubernetes is not in it.',
    heat: 3,
    related: [
      relatedReport({
        title: 'Old bridge closes today',
        publishedDateTime: '2024-05-06T09:00:00Z',
      }),
    ],
  },
  { day: '2024-05-05', title: 'The bridge is old', heat: 50, topics: ['Machine Learning'] },
  { day: '2024-03-04', title: 'Ferry to Nicosia', provider: mail, type: 'video' },
  {
    day: '2024-03-03',
    title: 'Quiet week',
    related: [
      relatedReport({ title: 'Megvii listed', excerpt: 'The old stone bridge of Megvii.' }),
      relatedReport({
        title: 'Megvii on sale',
        webUrl: 'https://x.example/2',
        publishedDateTime: '2024-03-03T10:00:00Z',
        provider: mail,
      }),
    ],
  },
  { day: '2024-03-02', title: '東京大学の研究', excerpt: '京都ではない' },
  { day: '2024-03-01', title: 'أحمد في القاهرة', excerpt: 'مُحَمَّد' },
  { day: '2023-01-01', title: 'C++ beside GPT-4 and Covid-19', heat: 7 },
];

const bundle = () =>
  makeOnce('bundles/finding-stories', async (out) => {
    const data = `${out}-data`;
    for (const { day, ...fields } of stories) {
      const path = join(data, `articles/${day}-story.md`);
      await mkdir(dirname(path), { recursive: true });
      const text = articleFile({
        published: true,
        publishedDateTime: `${day}T08:00:00Z`,
        ...fields,
      });
      await writeFile(path, text);
    }
    await compile({ data, out, now: NOW, history: 'read' });
  });

test.each([
  ['kubernetes', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  ['kubern', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  ['kubern ', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  ['kuberntes', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  ['ukbernetes', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  ['kubarnetis', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  // Two edits, one of them in the first letter.
  ['jubervetes', ['Kubernetes clusters in the harbour', 'Old bridge closes']],
  ['"kuberntes"', []],
  ['resume', ['They resume the talks', 'Résumé of a minister']],
  ['fésumé', ['Résumé of a minister', 'They resume the talks']],
  ['اقاهرة', ['أحمد في القاهرة']],
  ['résumé', ['Résumé of a minister', 'They resume the talks']],
  ['old bridge', ['Old bridge closes', 'The bridge is old', 'Quiet week']],
  ['"old bridge"', ['Old bridge closes']],
  ['"old stone bridge"', ['Quiet week']],
  ['-"old bridge" bridge', ['The bridge is old', 'Quiet week']],
  ['title:bridge', ['The bridge is old', 'Old bridge closes']],
  ['title:"is old"', ['The bridge is old']],
  ['bridge -closes', ['The bridge is old', 'Quiet week']],
  ['ferry OR talks', ['They resume the talks', 'Ferry to Nicosia']],
  ['megvii', ['Quiet week']],
  ['megvi', ['Quiet week']],
  ['mgevii', ['Quiet week']],
  ['outlet:zdnet', ['Kubernetes clusters in the harbour']],
  ['outlet:"cyprus mail"', ['Ferry to Nicosia']],
  ['outlet:cyprus-mail.com', ['Ferry to Nicosia']],
  ['topic:machine-learning', ['The bridge is old']],
  ['topic:machine', ['The bridge is old']],
  ['learning', ['The bridge is old']],
  ['kind:video', ['Ferry to Nicosia']],
  ['date:2024-03 quiet', ['Quiet week']],
  ['date:2024-05 quiet', []],
  ['before:2024', ['C++ beside GPT-4 and Covid-19']],
  ['date:P2D', ['Résumé of a minister', 'Kubernetes clusters in the harbour']],
  ['after:2024-05-08', ['Kubernetes clusters in the harbour']],
  ['sources:>1', ['Old bridge closes']],
  ['sources:<2 megvii', ['Quiet week']],
  ['東京', ['東京大学の研究']],
  ['東京大学', ['東京大学の研究']],
  ['京', ['東京大学の研究']],
  ['学京', []],
  ['احمد', ['أحمد في القاهرة']],
  ['محمد', ['أحمد في القاهرة']],
  ['القاهره', ['أحمد في القاهرة']],
  ['C++', ['C++ beside GPT-4 and Covid-19']],
  ['gpt-4', ['C++ beside GPT-4 and Covid-19']],
  ['gpt-5', []],
  ['covid', ['C++ beside GPT-4 and Covid-19']],
  ['covid-19', ['C++ beside GPT-4 and Covid-19']],
  ['2019', []],
])('%s finds %j', async (text, titles) => {
  const { titles: found } = await openSearch(await bundle());
  expect(await found(text)).toEqual(titles);
});

test('says which word was found instead, and only if what was typed is nowhere', async () => {
  const { search } = await openSearch(await bundle());
  expect((await search('kuberntes bridge')).instead).toEqual([
    { typed: 'kuberntes', found: 'kubernetes' },
  ]);
  expect((await search('bridge')).instead).toEqual([]);
});

test('shows the stories with most of the words if none has all, with those that each lacks', async () => {
  const { search } = await openSearch(await bundle());
  const { stories: found, partly } = await search('old bridge zeppelin');
  expect(found.length).toBe(3);
  expect(partly?.of).toBe(3);
  expect(partly?.lacks(found[0] ?? -1)).toEqual(['zeppelin']);
});

test('says which words are nowhere, and how far the archive reaches', async () => {
  const { search } = await openSearch(await bundle());
  const { nowhere, reach } = await search('bridge zeppelin');
  expect(nowhere).toEqual(['zeppelin']);
  expect(reach).toEqual({ newest: '2024-05-09', oldest: '2023-01-01' });
});

test.each([
  // Two edits are forgiven from eight letters on.
  ['brudgy', [{ typed: 'brudgy', words: [{ text: 'bridge', stories: 3 }] }]],
  ['mgevii kind:video', [{ typed: 'mgevii', words: [{ text: 'megvii', stories: 1 }] }]],
  ['"resune"', [{ typed: 'resune', words: [{ text: 'resume', stories: 2 }] }]],
  ['quieet -ferr zeppelin', [{ typed: 'quieet', words: [{ text: 'quiet', stories: 1 }] }]],
  ['zeppelin', []],
  ['gpt-5', []],
  ['C#', []],
  ['2025', []],
  ['東北', []],
])('near %s are %j', async (text, nearest) => {
  const { search } = await openSearch(await bundle());
  expect(await (await search(text)).nearest()).toEqual(nearest);
});

test('says which filter is in the way, and what there is without it', async () => {
  const { search } = await openSearch(await bundle());
  const { inTheWay } = await search('bridge kind:video');
  expect(inTheWay).toEqual([{ filter: { is: 'kind', kind: 'video' }, stories: 3 }]);
});

test('orders by time and by reports, and keeps to the stories of a filter', async () => {
  const { titles } = await openSearch(await bundle());
  const newest = await titles('bridge', { order: 'newest' });
  expect(newest).toEqual(['Old bridge closes', 'The bridge is old', 'Quiet week']);
  expect(await titles('bridge', { order: 'oldest' })).toEqual(newest.toReversed());
  const covered = { order: 'covered', reports: (story: number) => story } as const;
  expect(await titles('bridge', covered)).toEqual(newest.toReversed());
  expect(await titles('bridge', { among: (story) => story > 3 })).toEqual([
    'The bridge is old',
    'Quiet week',
  ]);
});

test('reads no postings of a word that is nowhere, and nothing twice', async () => {
  const { search, files } = await openSearch(await bundle());
  await search('zeppelins');
  expect(files.filter((file) => file.startsWith('postings'))).toEqual([]);
  await search('bridge');
  const read = files.length;
  await search('bridge ');
  expect(files.filter((file) => !file.startsWith('heat')).length).toBeLessThanOrEqual(read);
});
