import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardOf } from '#src/search/ranking/story-texts.ts';
import type { SearchOptions } from '#src/search/run-search.ts';
import { runSearch } from '#src/search/run-search.ts';
import { readSearch } from '#src/search/words/search-reader.ts';
import { openBundle } from './workspace.ts';

/**
 * A search over a written bundle; `files` are the paths that were read, each as often as it was.
 */
export async function openSearch(out: string) {
  const { files: names } = await openBundle(out).manifest();
  const files: string[] = [];
  const reader = readSearch(async (file, schema) => {
    files.push(file);
    return schema.parse(JSON.parse(await readFile(join(out, file), 'utf8')));
  }, names.search);
  const search = (text: string, options?: SearchOptions) => runSearch(reader, text, options);
  const titles = async (text: string, options?: SearchOptions): Promise<string[]> => {
    const { stories } = await search(text, options);
    const cards = await Promise.all([...stories].map((story) => cardOf(reader, story)));
    return cards.map((card) => card?.title ?? '(none)');
  };
  return { files, search, titles };
}
