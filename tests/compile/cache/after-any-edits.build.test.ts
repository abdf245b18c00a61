import { rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#tests/support/few.ts';
import {
  openBundle,
  openWorkspace,
  readTree,
  temporaryFolder,
  type Workspace,
} from '#tests/support/workspace.ts';
import { expectEqualToCold } from './equal-to-cold.ts';
import { contents, ferry, manyTexts, oneMore } from './files-to-keep.ts';

const names = ['2024-05-01-a.md', '2024-05-02-b.md', 'deep/2024-05-03-c.md', '2024-05-04-d.md'];
const name = fc.constantFrom(...names);
const content = fc.nat({ max: contents.length - 1 });
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), name, content }) },
  fc.record({ do: fc.constant('remove' as const), name }),
  fc.record({ do: fc.constant('rename' as const), name, to: name }),
  fc.record({ do: fc.constant('touch' as const), name }),
  fc.record({ do: fc.constant('site' as const), title: fc.constantFrom('One paper', 'Another') }),
  fc.record({ do: fc.constant('preview' as const), unpublished: fc.boolean() }),
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
  if (step.do === 'topic')
    await write('topics/ai.yaml', `_id: ai\nname: AI\nparent: ${step.parent}\n`);
}

test('after any edits the bundle is, byte for byte, what a build without a cache makes', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const workspace = await openWorkspace({
        'articles/2024-05-01-a.md': contents[0] ?? '',
        'articles/deep/x.md': contents[1] ?? '',
        'articles/2024-03-01-many.md': manyTexts,
      });
      const cacheFolder = await temporaryFolder();
      await expectEqualToCold(workspace, cacheFolder);
      let preview = false;
      for (const step of edits) {
        await perform(workspace, step);
        if (step.do === 'preview') preview = step.unpublished;
        await expectEqualToCold(workspace, cacheFolder, preview);
      }
    }),
    runs(5, 25),
  );
});

test('what a run did not show, and so did not keep, is there for a preview, and out of the bundle again afterwards', async () => {
  const workspace = await openWorkspace(
    Object.fromEntries(contents.map((text, at) => [`articles/${at}.md`, text])),
  );
  const cacheFolder = await temporaryFolder();
  await expectEqualToCold(workspace, cacheFolder);
  const [log = ''] = (await readTree(cacheFolder)).values();
  expect(log).toContain('Second');
  expect(log).not.toContain('Unlisted');
  for (const preview of [true, false, true])
    await expectEqualToCold(workspace, cacheFolder, preview);
});

test('a text that is added weighs on the words of all others, though these were kept', async () => {
  const workspace = await openWorkspace({
    'articles/many.md': manyTexts,
    'articles/ferry.md': ferry,
  });
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
