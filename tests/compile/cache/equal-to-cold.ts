import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readTree, type Workspace } from '#tests/support/workspace.ts';

/**
 * Compiles with the cache over the bundle that is there, and without any into an empty folder; both
 * must be one.
 */
export async function expectEqualToCold(
  workspace: Workspace,
  cacheFolder: string,
  unpublished = false,
): Promise<void> {
  const cold = join(workspace.out, '../cold');
  await rm(cold, { recursive: true, force: true });
  const warm = await workspace.compile({ keepGoing: true, unpublished, cacheFolder });
  const expected = await workspace.compile({ keepGoing: true, unpublished, out: cold });
  expect(warm.problems).toEqual(expected.problems);
  expect(await readTree(workspace.out)).toEqual(await readTree(cold));
}
