import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { NOW, readTree, temporaryFolder } from '#tests/support/workspace.ts';

test.each([
  ['the five articles', 'data', 'data'],
  ['files with every fault', 'tests/fixtures/faults', 'data/articles'],
])(
  'without an output %s have the problems and counts of a compile, and not a file is touched',
  async (_, from, to) => {
    const folder = await temporaryFolder();
    const data = join(folder, 'data');
    cpSync(join(projectRoot, from), join(folder, to), { recursive: true });
    const before = await readTree(folder);
    const checked = await compile({ data, out: undefined, now: NOW });
    expect(await readTree(folder)).toEqual(before);
    const made = await compile({ data, out: join(folder, 'bundle'), now: NOW });
    expect(checked.problems).toEqual(made.problems);
    const { bytes: __, ms: ___, ...counts } = made.summary;
    expect(checked.summary).toMatchObject({ ...counts, bytes: 0 });
    expect(checked.wrote).toBe(false);
  },
);
