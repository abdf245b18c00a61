import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { runScript } from '#tests/support/command.ts';
import { projectRoot } from '#tests/support/list-files.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

async function dataFolder(): Promise<string> {
  const data = join(await temporaryFolder(), 'data');
  await cp(join(projectRoot, 'data'), data, { recursive: true });
  return data;
}

test('npm run screenshots takes four pictures that the next build uses', async () => {
  const data = await dataFolder();
  const { code, output, errors } = await runScript('screenshots', '--data', data).ended;
  expect([code, errors]).toEqual([0, `Building the site of ${data}…\n`]);
  const names = ['front-narrow.png', 'front-wide.png', 'story-narrow.png', 'story-wide.png'];
  expect((await readdir(join(data, 'screenshots'))).sort()).toEqual(names);
  for (const name of names) expect(output).toContain(join(data, 'screenshots', name));

  const out = join(await temporaryFolder(), 'bundle');
  const { problems, install } = await compile({ data, out });
  expect(problems).toEqual([]);
  expect(install.screenshots.map(({ name, width, height }) => [name, width, height])).toEqual([
    ['front-narrow', 780, 1688],
    ['front-wide', 1280, 800],
    ['story-narrow', 780, 1688],
    ['story-wide', 1280, 800],
  ]);
  // Each shows a page of its own: none is of one colour (0 bits), no two are equal.
  const looks = await Promise.all(
    install.screenshots.map(async ({ bytes }) => (await sharp(bytes).stats()).entropy),
  );
  for (const look of looks) expect(look).toBeGreaterThan(0.5);
  expect(new Set(looks).size).toBe(4);
}, 120_000);

test('it says what is wrong, and writes nothing', async () => {
  const data = await dataFolder();
  await mkdir(join(data, 'screenshots'));
  await writeFile(join(data, 'screenshots', 'own.png'), 'no picture');
  const refused = await runScript('screenshots', '--data', data).ended;
  expect([refused.code, refused.output]).toEqual([1, '']);
  expect(refused.errors).toMatch(
    /screenshots\/own\.png:1: file: is damaged, cut off or no picture/,
  );
  expect(await readdir(join(data, 'screenshots'))).toEqual(['own.png']);
  const missing = await runScript('screenshots', '--data', join(data, 'nowhere')).ended;
  expect([missing.code, missing.errors]).toEqual([2, expect.stringMatching(/nowhere/)]);
  const unknown = await runScript('screenshots', '--date', data).ended;
  expect([unknown.code, unknown.errors]).toEqual([2, expect.stringMatching(/--date.*--data DIR/s)]);
}, 120_000);
