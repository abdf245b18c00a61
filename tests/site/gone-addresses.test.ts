import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageStatus } from '#src/site/serving/page-status.ts';
import { bridge, dropped, importedBundle } from '#tests/support/imported.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

test('the address of a dropped story is gone, unlike that of a story and of nothing', async () => {
  const { out } = await importedBundle();
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await cp(out, join(root, 'data'), { recursive: true });
  const statusOf = (slug: string) => pageStatus(root, `news/${slug}/`);
  expect([await statusOf(dropped), await statusOf(bridge), await statusOf('never')]).toEqual([
    410, 200, 404,
  ]);
});
