import { existsSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';

/** Claims the making of a folder: true for the first caller across all processes. */
const takeTurn = (turn: string): Promise<boolean> =>
  mkdir(turn).then(
    () => true,
    () => false,
  );

/**
 * Makes a folder of the run's workshop once; other processes wait for it. It is made under another
 * name and renamed when complete. Resolves with its path; rejects with the maker's error.
 */
export async function makeOnce(
  folder: string,
  make: (unfinished: string) => Promise<unknown>,
): Promise<string> {
  const path = join(inject('workshop'), folder);
  const [unfinished, turn] = [`${path}.unfinished`, `${path}.turn`];
  await mkdir(dirname(path), { recursive: true });
  while (!existsSync(path)) {
    if (!(await takeTurn(turn))) {
      await wait(50);
      continue;
    }
    try {
      if (existsSync(path)) break;
      await make(unfinished);
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
      await rmdir(turn);
    }
  }
  return path;
}
