import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { openBundle, openWorkspace, readTree } from '#tests/support/workspace.ts';

const on = (topic: string, more = {}) => articleFile({ topics: [topic], ...more });

test('the address of a story whose file was renamed leads to it; its feed id goes along', async () => {
  const { data, out, compile } = await openWorkspace({
    'articles/old-name.md': on('AI', { webUrl: 'https://o.example/1' }),
  });
  await compile();
  await rename(join(data, 'articles/old-name.md'), join(data, 'articles/new-name.md'));
  await compile();
  expect(await openBundle(out).address('old-name')).toEqual({
    format: FORMAT,
    became: 'moved',
    slug: 'new-name',
  });
  expect((await openBundle(out).story('new-name')).title).toBe('A headline');
});

test.each([
  ['deleted', undefined],
  ['no longer published', articleFile({ title: 'Withdrawn words', published: false })],
  ['removed', articleFile({ title: 'Withdrawn words', removed: true })],
])(
  'the address of a story that is %s says that it was taken down, and nothing of it ships',
  async (_, text) => {
    const files = {
      'articles/stays.md': on('AI'),
      'articles/withdrawn-name.md': on('AI', { title: 'Withdrawn words' }),
    };
    const { data, out, write, compile } = await openWorkspace(files);
    await compile();
    if (text === undefined) await rm(join(data, 'articles/withdrawn-name.md'));
    else await write('articles/withdrawn-name.md', text);
    expect((await compile()).problems).toEqual([]);
    expect(await openBundle(out).address('withdrawn-name')).toEqual({
      format: FORMAT,
      became: 'removed',
    });
    expect([...(await readTree(out))].flat().join('\n')).not.toMatch(/withdrawn/i);
  },
);

test('a story that is folded now, or whose file is broken for the moment, is not said to be taken down', async () => {
  const lead = { webUrl: 'https://o.example/1' };
  const files = {
    'articles/a.md': articleFile(lead),
    'articles/b.md': articleFile({ title: 'B' }),
  };
  const { out, write, compile } = await openWorkspace(files);
  await compile();
  await write('articles/a.md', articleFile({ ...lead, published: false }));
  await write('articles/b.md', articleFile({ title: 'B', heat: 'high' }));
  await write('articles/c.md', articleFile({ title: 'C', related: [relatedReport(lead)] }));
  await compile({ keepGoing: true });
  expect(await openBundle(out).address('a')).toMatchObject({ became: 'folded', slug: 'c' });
  await expect(openBundle(out).address('b')).rejects.toThrow('ENOENT');
  await write('articles/b.md', articleFile({ title: 'B' }));
  await compile();
  expect(await openBundle(out).address('b')).toMatchObject({ became: 'story' });
});

test('a topic’s earlier address leads to it, unless another topic has that address now', async () => {
  const { out, write, compile, data } = await openWorkspace({
    'topics/ai.yaml': '_id: ai\nname: Artificial Intelligence\n',
    'articles/a.md': on('Artificial Intelligence'),
  });
  const moved = async () =>
    JSON.parse((await readTree(out)).get((await openBundle(out).manifest()).files.topics) ?? '')
      .moved;
  await compile();
  expect(await moved()).toBeUndefined();
  await write('topics/ai.yaml', '_id: machines\nname: Artificial Intelligence\n');
  await compile();
  expect(await moved()).toEqual([{ from: 'ai', to: 'machines' }]);
  await rm(join(data, 'topics/ai.yaml'));
  await compile();
  expect(await moved()).toEqual([
    { from: 'ai', to: 'artificial-intelligence' },
    { from: 'machines', to: 'artificial-intelligence' },
  ]);
  await write('articles/b.md', on('AI'));
  await compile();
  expect(await moved()).toEqual([{ from: 'machines', to: 'artificial-intelligence' }]);
  await write('articles/a.md', on('Weather'));
  await compile();
  expect(await moved()).toBeUndefined();
});
