import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerFileSchema } from '#src/content/bundle/ledger-file.ts';
import { fileDigest } from '#src/content/ids/story-id.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const files = {
  'articles/story.md': articleFile({
    related: [relatedReport({ webUrl: 'https://gazette.example/a' })],
  }),
  'articles/folded.md': articleFile({ webUrl: 'https://gazette.example/a', published: false }),
  'articles/draft.md': articleFile({ title: 'Nobody may know', published: false }),
  'articles/removed.md': articleFile({ title: 'Taken down', removed: true }),
  'articles/broken.md': articleFile({ heat: 'high' }),
  'articles/broken-draft.md': articleFile({
    title: 'Nobody may know',
    published: false,
    type: 'Secret kind',
  }),
  'articles/broken-removed.md': articleFile({ removed: true, type: 'Secret kind' }),
  'articles/says-both.md': '---\npublished: false\npublished: true\ntitle: "Secret kind"\n---\n',
};

test('every file has its fate, and the counts add up', async () => {
  const workspace = await openWorkspace(files);
  const { summary } = await workspace.compile({ keepGoing: true });
  const bundle = openBundle(workspace.out);
  const { counts, entries } = await bundle.ledger();
  expect(counts).toEqual({
    files: 8,
    stories: 1,
    folded: 1,
    unpublished: 1,
    removed: 1,
    refused: 4,
  });
  const { files: all, ...fates } = counts;
  expect(Object.values(fates).reduce((sum, count) => sum + count)).toBe(all);
  expect(entries).toHaveLength(all);
  expect((await bundle.manifest()).counts).toMatchObject(counts);
  expect(summary).toMatchObject({ files: 8, stories: 1, folded: 1, unpublished: 1, removed: 1 });
});

test('files that are out for readers are named, the others go by digest', async () => {
  const workspace = await openWorkspace(files);
  await workspace.compile({ keepGoing: true });
  const { entries } = await openBundle(workspace.out).ledger();
  const named = entries.flatMap((entry) =>
    'name' in entry && entry.name !== undefined ? [entry.name] : [],
  );
  expect(named).toEqual(['broken.md', 'folded.md', 'story.md']);
  const digests = entries.flatMap((entry) =>
    'digest' in entry ? [[entry.digest, entry.became]] : [],
  );
  expect(Object.fromEntries(digests)).toEqual({
    [fileDigest('draft.md')]: 'unpublished',
    [fileDigest('removed.md')]: 'removed',
    [fileDigest('broken.md')]: 'refused',
    [fileDigest('broken-draft.md')]: 'refused',
    [fileDigest('broken-removed.md')]: 'refused',
    [fileDigest('says-both.md')]: 'refused',
  });
});

test('what is wrong is told of a named file, and not of one that is not out', async () => {
  const workspace = await openWorkspace(files);
  await workspace.compile({ keepGoing: true });
  const { entries } = await openBundle(workspace.out).ledger();
  const refused = entries.flatMap((entry) => (entry.became === 'refused' ? [entry] : []));
  const told = refused.find(({ name }) => name === 'broken.md');
  expect(told?.problems).toEqual([
    { line: 6, field: 'heat', message: expect.stringMatching(/got the text "high"/) },
  ]);
  const hidden = refused.find(({ digest }) => digest === fileDigest('broken-draft.md'));
  expect(hidden?.problems).toEqual([
    {
      line: 6,
      field: 'type',
      message: expect.stringMatching(/only the publisher sees the details/),
    },
  ]);
});

test('nothing of what is not out stands anywhere in the output', async () => {
  const workspace = await openWorkspace(files);
  await workspace.compile({ keepGoing: true });
  const all = [...(await openBundle(workspace.out).bytes())].flat().join('\n');
  expect(all).not.toMatch(/Nobody may know|Taken down|Secret kind|draft|removed\.md|says-both/);
  expect(all).toContain('folded.md');
});

test('the file says each entry in short, and whole where there is more to say', async () => {
  const workspace = await openWorkspace({
    ...files,
    'articles/other.md': articleFile({
      originalUrl: 'https://courier.example/other',
      related: [relatedReport({ webUrl: 'https://gazette.example/a' })],
    }),
  });
  await workspace.compile({ keepGoing: true });
  const bundle = openBundle(workspace.out);
  const path = join(workspace.out, (await bundle.manifest()).files.ledger);
  const written = ledgerFileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  expect(written.entries).toEqual(
    expect.arrayContaining([['folded.md', 0, 1], 'story.md', fileDigest('draft.md')]),
  );
  const { entries } = await bundle.ledger();
  expect(entries).toEqual(
    expect.arrayContaining([
      { became: 'folded', name: 'folded.md', under: ['other', 'story'] },
      { became: 'story', name: 'story.md', slug: 'story' },
      { became: 'unpublished', digest: fileDigest('draft.md') },
    ]),
  );
  expect(entries).toHaveLength(9);
});
