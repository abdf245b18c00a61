import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { sharedModules, sharedStyleModules } from '#src/site/app/chunks/shared-code.ts';
import { bundledApp } from '#tests/support/bundled-app.ts';
import { listFiles } from '#tests/support/list-files.ts';

const chunkSchema = z.object({
  file: z.string(),
  imports: z.optional(z.array(z.string())),
  dynamicImports: z.optional(z.array(z.string())),
});
type Chunks = Readonly<Record<string, z.infer<typeof chunkSchema>>>;

let root = '';
let chunks: Chunks = {};
let parts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  root = await bundledApp();
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, '.vite', name), 'utf8'));
  chunks = z.record(z.string(), chunkSchema).parse(await read('manifest.json'));
  parts = z.record(z.string(), z.string()).parse(await read('parts.json'));
}, 120_000);

/** The files that a chunk imports, however far. Throws for a circle, whose order is by chance. */
function reached(name: string, above: readonly string[] = []): Set<string> {
  if (above.includes(name)) throw new Error(`a circle: ${[...above, name].join(' ')}`);
  const imports = chunks[name]?.imports ?? [];
  return new Set([name, ...imports.flatMap((next) => [...reached(next, [...above, name])])]);
}

describe('the files of the app’s code and words', () => {
  test('are few: each is one of the files that a host accepts', async () => {
    const files = await readdir(root, { recursive: true, withFileTypes: true });
    const sent = files.filter((file) => file.isFile() && !file.parentPath.includes('.vite'));
    expect(sent.length).toBeLessThanOrEqual(140);
    expect(sent.length).toBeGreaterThan(100);
  });

  test('import each other in no circle', () => {
    for (const name of Object.keys(chunks)) reached(name);
  });

  test('are few for each page, beyond those of the front page', () => {
    const known = reached('index.html');
    for (const page of ['stories/story.tsx', 'lists/outlet.tsx', 'search/search.tsx']) {
      const file = `src/routes/${page}`;
      const more = [...reached(parts[file] ?? file)].filter((name) => !known.has(name));
      expect([page, more.length > 1, more.length < 25]).toEqual([page, true, true]);
    }
  });

  test('have every module of a part: its module is imported as the page runs, and by its part', () => {
    const lists = Object.values(chunks).flatMap(({ dynamicImports = [] }) => dynamicImports);
    for (const [module, part] of Object.entries(parts)) {
      expect([module, chunks[part] !== undefined]).toEqual([module, true]);
      expect([module, lists.includes(part), lists.includes(module)]).toEqual([module, true, false]);
    }
  });

  test('share modules that are there', () => {
    const names = new Set(
      listFiles('src').map((path) => path.replace(/^.*\//, '').replace(/\.tsx?$/, '')),
    );
    expect(sharedModules.filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(sharedModules).size).toBe(sharedModules.length);
    expect(sharedStyleModules.filter((name) => !names.has(`${name}.module.css`))).toEqual([]);
    expect(new Set(sharedStyleModules).size).toBe(sharedStyleModules.length);
  });
});
