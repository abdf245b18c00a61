import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#tests/support/few.ts';
import {
  putSite,
  readAll,
  sitePage,
  type Tree,
  withoutRecord,
  writeTree,
} from '#tests/support/output.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

const hosting = { '.hosting/nginx.conf': '' };

test('whatever stood there: what is not ours is the same to the byte, and of ours there is what is new', async () => {
  const folder = await temporaryFolder();
  const part = fc.constantFrom(
    'news',
    'assets',
    'data',
    'a',
    'b',
    '.git',
    'CNAME',
    'x y',
    'é',
    '\n',
  );
  const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const text = fc.constantFrom('1', '2');
  const trees = fc.dictionary(path, text, { maxKeys: 12 }).filter(isTree);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(trees, trees, trees, async (old, fresh, others) => {
      const out = join(folder, `${run++}`);
      await putSite(out, { ...sitePage, ...old });
      const mine = Object.fromEntries(
        Object.entries(others).filter(
          ([name]) => isTree({ ...sitePage, ...old, [name]: '' }) && !(name in old),
        ),
      );
      if (!isTree({ ...mine, ...old })) return;
      writeTree(out, mine);
      const before = readAll(out);
      const wanted = { ...sitePage, ...fresh };
      const isFree =
        isTree({ ...before, ...wanted }) && !Object.keys(mine).some((name) => name in wanted);
      const done = await putSite(out, wanted).then(
        () => true,
        () => false,
      );
      if (isFree) expect(done).toBe(true);
      expect(withoutRecord(readAll(out))).toEqual(
        done ? { ...wanted, ...hosting, ...mine } : withoutRecord(before),
      );
      expect(lstatSync(out).isDirectory()).toBe(true);
    }),
    runs(15, 60),
  );
});

/** Whether no path is a folder of another, those of every site among them. */
function isTree(tree: Tree): boolean {
  const paths = [...Object.keys(tree), ...Object.keys(sitePage)];
  return paths.every((path) => !paths.some((other) => other.startsWith(`${path}/`)));
}
