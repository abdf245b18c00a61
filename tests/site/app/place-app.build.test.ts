import { mkdirSync, symlinkSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { appVersion } from '#src/site/app/app-version.ts';
import type { AppBuilding } from '#src/site/app/build-app.ts';
import { placeApp } from '#src/site/app/place-app.ts';
import { makePipe } from '../../support/system.ts';
import { readTree, temporaryFolder } from '../../support/workspace.ts';

/** Stands for the bundler, which the builds of whole sites run. */
const bundled: string[] = [];
/** What the bundler computed of the path. */
let computed = (_: string): string => '';
const script = ({ base }: Pick<AppBuilding, 'base'>): string => `go("${base}data/", \`${base}\`)`;

vi.mock('#src/site/app/build-app.ts', () => ({
  buildApp: async (building: AppBuilding) => {
    building.signal?.throwIfAborted();
    bundled.push(building.base);
    const file = join(building.out, 'assets/app.js');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, script(building) + computed(building.base));
    await writeFile(join(building.out, 'icon.png'), Buffer.from([0, 255, 47]));
  },
}));

async function place(base: string, cache: string) {
  const out = await temporaryFolder();
  bundled.length = 0;
  await placeApp({ out, base, cache });
  return { out, script: await readFile(join(out, 'assets/app.js'), 'utf8'), bundled: [...bundled] };
}

test('an app is bundled once, and placed for any path', async () => {
  const cache = join(await temporaryFolder(), 'app');
  const first = await place('/', cache);
  expect(first.script).toBe(script({ base: '/' }));
  expect(first.bundled).toHaveLength(1);
  const second = await place('/news/daily/', cache);
  expect(second.script).toBe(script({ base: '/news/daily/' }));
  expect(second.bundled).toEqual([]);
  expect(await readFile(join(second.out, 'icon.png'))).toEqual(Buffer.from([0, 255, 47]));
  expect((await readdir(second.out)).sort()).toEqual(['assets', 'icon.png']);
});

async function replace(file: string, make: (file: string) => unknown): Promise<void> {
  await rm(file);
  make(file);
}
const linkToEndless = (file: string): void => symlinkSync('/dev/zero', file);

test.each([
  ['a file of it is cut', (kept: string) => writeFile(join(kept, 'assets/app.js'), 'go(')],
  ['its list is cut', (kept: string) => writeFile(join(kept, 'kept-files.json'), '[["assets')],
  ['its list is gone', (kept: string) => rm(join(kept, 'kept-files.json'))],
  ['its list is a pipe', (kept: string) => replace(join(kept, 'kept-files.json'), makePipe)],
  ['a file of it is a pipe', (kept: string) => replace(join(kept, 'assets/app.js'), makePipe)],
  ['a file of it has no end', (kept: string) => replace(join(kept, 'icon.png'), linkToEndless)],
  ['a file of it is a folder', (kept: string) => replace(join(kept, 'icon.png'), mkdirSync)],
])('a damaged one is bundled anew: %s', async (_, damage) => {
  const cache = join(await temporaryFolder(), 'app');
  await place('/', cache);
  await damage(join(cache, appVersion()));
  for (const times of [1, 0]) {
    const placed = await place('/', cache);
    expect(placed.script).toBe(script({ base: '/' }));
    expect(placed.bundled).toHaveLength(times);
  }
});

test.each([
  ['its length', (base: string) => `p.slice(${base.length})`],
  ['its length without a slash', (base: string) => `p.slice(${base.length - 1})`],
  ['a part of it', (base: string) => `p + "${base.slice(0, -1)}"`],
])('an app whose bundler computed with %s is not kept', async (_, compute) => {
  const cache = join(await temporaryFolder(), 'app');
  computed = compute;
  onTestFinished(() => {
    computed = () => '';
  });
  await expect(place('/news/', cache)).rejects.toThrow(
    /assets\/app\.js computes with the length or a part of the site's path/,
  );
  expect(await readdir(cache)).toEqual([]);
});

test('several at once all get the whole app, and leave one', async () => {
  const cache = join(await temporaryFolder(), 'app');
  const placed = await Promise.all(['/', '/a/', '/b/'].map((base) => place(base, cache)));
  expect(placed.map((each) => each.script)).toEqual(
    ['/', '/a/', '/b/'].map((base) => script({ base })),
  );
  expect(await readdir(cache)).toEqual([appVersion()]);
});

test('where nothing can be kept the same files are made for its path', async () => {
  const folder = await temporaryFolder();
  const cache = join(folder, 'a file');
  await writeFile(cache, '');
  await chmod(cache, 0o444);
  const placed = await place('/news/', cache);
  expect(placed.script).toBe(script({ base: '/news/' }));
  const kept = await place('/news/', join(folder, 'cache'));
  expect(placed.bundled.at(-1)).toBe(kept.bundled[0]);
  expect(await readTree(placed.out)).toEqual(await readTree(kept.out));
});

test('a build that is interrupted keeps nothing', async () => {
  const [out, cache] = [await temporaryFolder(), await temporaryFolder()];
  const signal = AbortSignal.abort(new Error('interrupted'));
  await expect(placeApp({ out, base: '/', cache, signal })).rejects.toThrow('interrupted');
  expect(await readdir(cache)).toEqual([]);
});
