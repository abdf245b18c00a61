import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { addressFile } from '#src/url/story-file-path.ts';
import { STORYLINE_PAGES } from '#src/url/storyline-files.ts';
import { archiveIn } from './archive-in.ts';

/** Every file of a folder of the bundle, by path. */
async function filesIn(out: string, folder: string): Promise<Map<string, unknown>> {
  const names = await readdir(join(out, folder)).catch(() => []);
  const read = async (name: string): Promise<[string, unknown]> => [
    `${folder}/${name}`,
    JSON.parse(await readFile(join(out, folder, name), 'utf8')),
  ];
  return new Map(await Promise.all(names.map(read)));
}

/**
 * Expects that the packs give every address of a bundle, every card and every storyline as the
 * files of their own do. `slugs`: all that can have an address, and some that have none. Resolves
 * to how many addresses were compared.
 */
export async function expectSameAsFiles(out: string, slugs: readonly string[]): Promise<number> {
  const { answer } = await archiveIn(out);
  const addresses = await filesIn(out, 'stories');
  const compared = addresses.size;
  for (const slug of slugs) {
    const file = addressFile(slug);
    expect({ slug, is: await answer({ file, slug }) }).toStrictEqual({
      slug,
      is: addresses.get(file),
    });
    addresses.delete(file);
  }
  expect([...addresses.keys()]).toEqual([]);
  const others = [...(await filesIn(out, 'cards')), ...(await filesIn(out, 'storylines'))];
  for (const [file, text] of others)
    if (file !== STORYLINE_PAGES)
      expect({ file, is: await answer({ file }) }).toStrictEqual({ file, is: text });
  return compared;
}
