import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFailingDisk } from '#tests/support/failing-disk.ts';
import { allCases } from '#tests/support/few.ts';
import { editions, killAfter } from '#tests/support/killed-runs.ts';
import {
  lookAt,
  putSite,
  readAll,
  sitePage,
  type Tree,
  withoutRecord,
  writeTree,
} from '#tests/support/output.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const hosting = { '.hosting/nginx.conf': '' };
const foreign: Tree = {
  CNAME: 'news.example',
  '.git/HEAD': 'ref',
  'news/x/mine.txt': 'mine',
  'assets/mine.txt': 'mine',
};
const old: Tree = {
  ...sitePage,
  'index.html': 'old',
  'news/x/index.html': 'old',
  'news/y/index.html': 'old',
  'assets/x.js': 'old',
};
const fresh: Tree = {
  ...sitePage,
  'index.html': 'new',
  'news/x/index.html': 'new',
  'news/z/1/2.html': 'new',
  'days/1.html': 'new',
};
const stateOf = (tree: Tree): Tree => ({ ...tree, ...hosting, ...foreign });

/** A folder with the old site and what is not ours. */
async function oldSite(): Promise<string> {
  const out = join(await temporaryFolder(), 'dist');
  await putSite(out, old);
  writeTree(out, foreign);
  return out;
}

/** Calls that change something while the new site is put in place: as many cases as can be. */
async function countCalls(): Promise<number> {
  const out = await oldSite();
  const calls = await withFailingDisk(
    () => false,
    () => putSite(out, fresh),
  );
  expect(withoutRecord(readAll(out))).toEqual(stateOf(fresh));
  return calls;
}

const attempt =
  (out: string): (() => Promise<void>) =>
  () =>
    putSite(out, fresh).catch(() => undefined);

describe('at each of its steps', () => {
  test('a run that ends there leaves what the next command makes whole: the old site or the new one', async () => {
    const ends: string[] = [];
    const calls = await countCalls();
    for (let last = 0; last < calls; last += 1) {
      const out = await oldSite();
      await withFailingDisk((call) => call >= last, attempt(out));
      const said: string[] = [];
      lookAt(out, { say: (text) => said.push(text) });
      const found = withoutRecord(readAll(out));
      expect([stateOf(old), stateOf(fresh)], `ended after ${last} calls`).toContainEqual(found);
      expect(readdirSync(dirname(out))).toEqual(['dist']);
      ends.push(`${found['index.html']}${said.length > 0 ? ', and it is said' : ''}`);
      await putSite(out, old);
      expect(withoutRecord(readAll(out))).toEqual(stateOf(old));
    }
    expect([...new Set(ends)]).toEqual(['old', 'new, and it is said', 'new']);
  }, 90_000);

  test('a disk that refuses it leaves the old site, or the new one when only clearing up is refused', async () => {
    const calls = await countCalls();
    const ends = new Set<string>();
    for (let refused = 0; refused < calls; refused += 1) {
      const out = await oldSite();
      let error: unknown;
      await withFailingDisk(
        (call) => call === refused,
        () =>
          putSite(out, fresh).catch((reason: unknown) => {
            error = reason;
          }),
      );
      const found = withoutRecord(readAll(out));
      // A folder that could not be removed is left, empty; a leftover beside the site goes with the
      // next command.
      const files = Object.entries(found).filter(
        ([path]) => !(path.endsWith('/') || path.startsWith('.coranto.')),
      );
      expect(Object.fromEntries(files), `${refused} refused`).toEqual(stateOf(error ? old : fresh));
      lookAt(out);
      expect(readdirSync(dirname(out))).toEqual(['dist']);
      ends.add(`${found['index.html']} ${error ? 'refused' : 'put'}`);
    }
    expect([...ends].sort()).toEqual(['new put', 'old refused']);
  }, 90_000);
});

test('killed at any moment, the site is the old one or the new one when the next command has looked at it', async () => {
  const out = join(await temporaryFolder(), 'dist');
  await putSite(out, editions[0]);
  writeTree(out, foreign);
  for (let run = 0; run < (allCases ? 2 : 1); run += 1) {
    await killAfter(out, Math.random() * 400);
    lookAt(out);
    expect(editions.map(stateOf)).toContainEqual(withoutRecord(readAll(out)));
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  }
}, 90_000);
