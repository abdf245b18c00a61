import { expect, test } from 'vitest';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileDigest } from '#src/content/ids/story-id.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const webUrl = 'https://gazette.example/folded';
const related = [relatedReport({ webUrl })];
const folded = articleFile({
  webUrl,
  title: 'Hidden words',
  heat: -1,
  published: false,
  publishedDateTime: '2024-05-10T00:00:00Z',
});
const story = (day: string) =>
  articleFile({
    publishedDateTime: `2024-05-${day}T00:00:00Z`,
    title: `Story of the ${day}`,
    related,
  });

test('a folded address leads to the story nearest in time and to its report there', async () => {
  const workspace = await openWorkspace({
    'articles/early.md': story('02'),
    'articles/near.md': story('09'),
    'articles/late.md': story('20'),
    'articles/folded.md': folded,
  });
  const { summary } = await workspace.compile();
  const bundle = openBundle(workspace.out);
  const [report] = (await bundle.story('near')).coverage;
  expect(await bundle.address('folded')).toEqual({
    format: FORMAT,
    became: 'folded',
    slug: 'near',
    report: report?.id,
  });
  expect((await bundle.ledger()).entries).toContainEqual({
    became: 'folded',
    name: 'folded.md',
    under: ['near', 'early', 'late'],
  });
  expect(summary).toMatchObject({ files: 4, stories: 3, folded: 1, unpublished: 0 });
});

test('what only unpublished or removed articles list is not folded', async () => {
  const workspace = await openWorkspace({
    'articles/folded.md': folded,
    'articles/unpublished.md': articleFile({ published: false, related }),
    'articles/removed.md': articleFile({ removed: true, related }),
  });
  const { summary } = await workspace.compile();
  expect(summary).toMatchObject({ stories: 0, folded: 0, unpublished: 2, removed: 1 });
  const bundle = openBundle(workspace.out);
  const addresses = [...(await bundle.bytes()).keys()].filter((path) =>
    path.startsWith('stories/'),
  );
  expect(addresses).toEqual([expect.any(String)]);
  expect((await bundle.address('removed')).became).toBe('removed');
  // Without its name, but with what its own file says of it.
  const entries = (await bundle.ledger()).entries.filter(({ became }) => became === 'unpublished');
  expect(entries).toHaveLength(2);
  expect(entries).toContainEqual({
    became: 'unpublished',
    digest: fileDigest('folded.md'),
    unlisted: true,
  });
  expect(entries).toContainEqual({ became: 'unpublished', digest: fileDigest('unpublished.md') });
});

test('a removed article is never folded', async () => {
  const removed = articleFile({ webUrl, published: false, removed: true });
  const workspace = await openWorkspace({
    'articles/near.md': story('09'),
    'articles/removed.md': removed,
  });
  expect((await workspace.compile()).summary).toMatchObject({ folded: 0, removed: 1 });
  expect((await openBundle(workspace.out).story('near')).coverage).toEqual([]);
});

test('a preview shows what is neither published nor folded, marked, and folds the rest as ever', async () => {
  const files = {
    'articles/near.md': story('09'),
    'articles/folded.md': folded,
    'articles/draft.md': articleFile({ published: false, title: 'A draft' }),
  };
  const workspace = await openWorkspace(files);
  await workspace.compile({ unpublished: true });
  const bundle = openBundle(workspace.out);
  expect(await bundle.story('draft')).toMatchObject({ title: 'A draft', unpublished: true });
  expect(await bundle.story('near')).not.toHaveProperty('unpublished');
  expect((await bundle.manifest()).preview).toBe(true);
  expect((await bundle.address('folded')).became).toBe('folded');
  expect((await bundle.ledger()).entries).toContainEqual(
    expect.objectContaining({ became: 'unpublished', slug: 'draft' }),
  );
  await workspace.compile();
  await expect(bundle.story('draft')).rejects.toThrow('ENOENT');
  expect((await bundle.manifest()).preview).toBe(false);
});
