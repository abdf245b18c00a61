import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { articleFile } from '#tests/support/markdown.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const { cache } = createRequire(import.meta.url);
const isLoaded = (): boolean => Object.keys(cache).some((file) => /[\\/]node_modules[\\/]yaml[\\/]/.test(file));

test('the library that knows where a field stands is loaded for a faulty file, and not before', async () => {
  const workspace = await openWorkspace({
    'articles/a.md': articleFile({ topics: ['AI'] }),
    'topics/ai.yaml': 'name: AI\nparent: Science\n',
    'topics/science.yaml': 'name: Science\n',
    'organizations/courier.md': '---\ndomain: courier.example\n---\n',
    'site.yaml': 'title: Paper\n',
  });
  expect((await workspace.compile()).problems).toEqual([]);
  expect(isLoaded()).toBe(false);
  await workspace.write('articles/b.md', articleFile({ provider: { name: 2024, domain: 'courier.example' } }));
  expect((await workspace.compile()).problems).toMatchObject([{ path: 'articles/b.md', field: 'provider.name' }]);
  expect(isLoaded()).toBe(true);
});
