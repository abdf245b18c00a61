import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { editions, killAfter } from '#tests/support/killed-runs.ts';
import {
  lookAt,
  putSite,
  readAll,
  type Tree,
  withoutRecord,
  writeTree,
} from '#tests/support/output.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const KILLS = 60;
const foreign: Tree = { CNAME: 'news.example', '.git/HEAD': 'ref', 'news/a-1/mine.txt': 'mine' };
const stateOf = (tree: Tree): Tree => ({ ...tree, '.hosting/nginx.conf': '', ...foreign });

/** Whether a run was killed while it moved its files: its journal is there. */
const isBetween = (out: string): boolean =>
  readdirSync(dirname(out)).some((name) => existsSync(join(dirname(out), name, 'changes.json')));

test(`${KILLS} kills: before the next command no file is cut off, and after it the site is whole`, async () => {
  const out = join(await temporaryFolder(), 'dist');
  await putSite(out, editions[0]);
  writeTree(out, foreign);
  let between = 0;
  for (let run = 0; run < KILLS; run += 1) {
    // At any time, and in turn while files are moved, which takes some tens of milliseconds.
    if (run % 2 === 0) await killAfter(out, Math.random() * 1_500);
    else await killAfter(out, Math.random() * 20, () => isBetween(out));
    expect(new Set(Object.values(withoutRecord(readAll(out))))).not.toContain(undefined);
    expect(withoutRecord(readAll(out))).toMatchObject({
      'data/manifest.json': editions[0]['data/manifest.json'],
      ...foreign,
    });
    const said: string[] = [];
    if (isBetween(out)) between += 1;
    const expected = isBetween(out) ? 1 : 0;
    lookAt(out, { say: (text) => said.push(text) });
    expect(said).toHaveLength(expected);
    expect(editions.map(stateOf)).toContainEqual(withoutRecord(readAll(out)));
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  }
  // Otherwise nothing was tried.
  expect(between).toBeGreaterThan(0);
}, 1_200_000);
