import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDS_PER_FILE } from '#src/content/bundle/bundle.ts';
import { decodeColumns } from '#src/content/bundle/columns.ts';
import { fileKinds, isOfKind } from '#src/content/bundle/file-table.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { NOW, openBundle, openWorkspace, readTree } from '#tests/support/workspace.ts';

const secret = 'c2VjdXJlZC1ieS1ub2JvZHk=';
const html =
  '<iframe width="800" src="https://www.youtube.com/embed/WJk-Y8LQlfE" allow="autoplay"></iframe>';

const archive: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Paper\n',
  'topics/a.yaml': 'name: Energy\nkeywords: [unread-keyword]\n',
  'articles/video.md': articleFile({
    title: 'A video',
    type: 'video',
    originalUrl: 'https://youtube.com/watch?v=WJk-Y8LQlfE',
    ampWebUrl: 'https://courier.example/amp',
    cdnAmpWebUrl: 'https://courier-example.cdn.ampproject.example/amp',
    featuredContent: html,
    images: [
      { url: 'ftp://x' },
      {
        url: 'http://pictures.example/a.png',
        width: 800,
        height: 450,
        title: 'unread-title',
        isCached: true,
      },
    ],
    secured: secret,
    unknownField: 'unread-field',
    category: 'unread-category',
    topics: ['Energy'],
    quality: 60,
    heat: 70,
    related: [
      relatedReport({
        secured: secret,
        unknownField: 'unread-field',
        images: [{ url: 'https://pictures.example/r.png' }],
      }),
    ],
  }),
  'articles/plain.md': articleFile({
    title: 'A plain one',
    heat: -1,
    publishedDateTime: '2024-04-01T00:00:00Z',
  }),
  'articles/draft.md': articleFile({ title: 'Not yet out', published: false, secured: secret }),
  'articles/gone.md': articleFile({
    title: 'No more',
    removed: true,
    provider: { name: 'Lost', domain: 'lost.example' },
  }),
};

test('what is not named in the shape does not ship', async () => {
  const workspace = await openWorkspace(archive);
  await workspace.compile();
  const all = [...(await readTree(workspace.out))].flat().join('\n');
  expect(all).not.toContain(secret);
  expect(all).not.toMatch(
    /unread|iframe|isCached|cdn\.ampproject|pictures\.example\/r|Not yet out|No more|lost\.example|draft|"gone/,
  );
});

test('a story has what its page shows', async () => {
  const workspace = await openWorkspace(archive);
  await workspace.compile();
  expect(await openBundle(workspace.out).story('video')).toEqual({
    title: 'A video',
    excerpt: '',
    time: '2024-05-01T08:00:00Z',
    outlet: { domain: 'courier.example', name: 'The Courier' },
    kind: 'video',
    quality: 60,
    slug: 'video',
    id: expect.stringMatching(/^[0-9a-f]{10}$/),
    day: '2024-05-01',
    heat: 70,
    topics: [{ slug: 'energy', name: 'Energy' }],
    image: { url: 'https://pictures.example/a.png', width: 800, height: 450 },
    reports: 1,
    background: 1,
    event: 1,
    outlets: 1,
    talk: '1',
    original: { href: 'https://youtube.com/watch?v=WJk-Y8LQlfE', host: 'youtube.com' },
    amp: { href: 'https://courier.example/amp', host: 'courier.example' },
    video: { service: 'youtube', id: 'WJk-Y8LQlfE' },
    receipt: { related: 1 },
    coverage: [
      {
        title: 'A report',
        excerpt: '',
        time: '2024-05-01T09:00:00Z',
        outlet: { domain: 'gazette.example', name: 'The Gazette' },
        kind: 'article',
        quality: null,
        id: expect.stringMatching(/^[0-9a-f]{10}$/),
        tier: 'background',
        offset: 60,
      },
    ],
    older: { slug: 'plain', title: 'A plain one' },
  });
  expect(await openBundle(workspace.out).story('plain')).toMatchObject({
    heat: null,
    newer: { slug: 'video', title: 'A video' },
  });
});

test('the same files give the same bytes, in whatever order they were made and read', async () => {
  const made = fc.sample(
    fc.shuffledSubarray(Object.entries(archive), { minLength: Object.keys(archive).length }),
    6,
  );
  const outputs = await Promise.all(
    made.map(async (files) => {
      const workspace = await openWorkspace(Object.fromEntries(files));
      await workspace.compile();
      return readTree(workspace.out);
    }),
  );
  for (const output of outputs) expect(output).toEqual(outputs[0]);
});

test('the time of the build changes the manifest alone', async () => {
  const workspace = await openWorkspace(archive);
  await workspace.compile();
  const before = await readTree(workspace.out);
  await workspace.compile({ now: new Date(NOW.getTime() + 60_000) });
  const after = await readTree(workspace.out);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(
    [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path),
  ).toEqual(['manifest.json']);
});

test('cards and columns tell of the same stories in one order', async () => {
  const count = CARDS_PER_FILE * 2 + 1;
  const files = Array.from({ length: count }, (_, at) => {
    const time = new Date(NOW.getTime() - Math.floor(at / 3) * 7 * 3_600_000).toISOString();
    const heat = (at * 37) % 101;
    return [
      `articles/${String((at * 31) % count).padStart(3, '0')}.md`,
      articleFile({ publishedDateTime: time, heat }),
    ] as const;
  });
  const workspace = await openWorkspace(Object.fromEntries(files));
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  const cards = await bundle.cards();
  const columns = decodeColumns(await bundle.columns());
  expect(cards).toHaveLength(count);
  const inOrder = cards.toSorted((a, b) =>
    a.time === b.time ? Number(a.slug > b.slug) - 0.5 : Number(a.time < b.time) - 0.5,
  );
  expect(cards.map(({ slug }) => slug)).toEqual(inOrder.map(({ slug }) => slug));
  cards.forEach(({ time, day, heat, reports }, number) => {
    expect(columns.minutes[number]).toBe(Math.floor(Date.parse(time) / 60_000));
    expect(columns.days[number]).toBe(Date.parse(day) / 86_400_000);
    expect([columns.heat[number], columns.reports[number]]).toEqual([heat, reports]);
  });
});

test('a file named by its content holds that content', async () => {
  const workspace = await openWorkspace(archive);
  await workspace.compile();
  const named = [...(await readTree(workspace.out)).keys()].filter((path) =>
    fileKinds.some((kind) => kind.named === 'content' && isOfKind(kind, path)),
  );
  expect(named).toHaveLength(15);
  for (const path of named) {
    const digest = createHash('sha256')
      .update(await readFile(join(workspace.out, path)))
      .digest('hex');
    expect(path).toContain(digest.slice(0, 16));
  }
});
