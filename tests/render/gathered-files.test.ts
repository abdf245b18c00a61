import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherFiles, openGathered } from '#src/render/files/gathered-files.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

async function gathered(texts: Readonly<Record<string, string>>): Promise<string> {
  const file = join(await temporaryFolder(), 'gathered');
  const { put, close } = gatherFiles(file);
  for (const [path, text] of Object.entries(texts)) put(path, Buffer.from(text));
  close();
  return file;
}

test('what is gathered in one file is read as it was, in any order', async () => {
  const paths = fc.string({ minLength: 1 }).filter((path) => path !== '__proto__');
  const texts = fc.dictionary(paths, fc.string({ unit: 'grapheme' }), { maxKeys: 20 });
  await fc.assert(
    fc.asyncProperty(texts, async (files) => {
      const read = openGathered(await gathered(files));
      for (const path of Object.keys(files).reverse()) expect(read(path)).toBe(files[path]);
      expect(read('none, and longer than others'.repeat(9))).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test('more than is written at once is read as it was', async () => {
  const long = 'ä'.repeat(700_000);
  const read = openGathered(await gathered({ a: long, b: `${long}b`, c: '' }));
  expect([read('c'), read('b') === `${long}b`, read('a') === long]).toEqual(['', true, true]);
});

test('a file that was cut off is a fault, and no shorter text', async () => {
  const file = await gathered({ a: 'one', b: 'two' });
  await truncate(file, 4);
  const read = openGathered(file);
  expect(read('a')).toBe('one');
  expect(() => read('b')).toThrow('was cut off');
});
