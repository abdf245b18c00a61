import { runSearch } from '#src/search/run-search.ts';
import { readSearch, type SearchReader } from '#src/search/words/search-reader.ts';

/**
 * The search alone, to be imported by a page of a served site: bundled as the app's own code is,
 * and given files that are there already.
 */
const texts = new Map<string, string>();
let reader: SearchReader | undefined;

/** Loads files of the index, so that no search waits for one, and begins a new visit. */
export async function load(first: string, files: readonly string[]): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      if (!texts.has(file)) texts.set(file, await (await fetch(`/data/${file}`)).text());
    }),
  );
  reader = readSearch((file, schema) => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`${file} was not loaded before`);
    return Promise.resolve(schema.parse(JSON.parse(text)));
  }, first);
}

/** Runs a search in the visit; without one, as much as calling from outside takes by itself. */
export async function search(text?: string): Promise<void> {
  if (!reader) throw new Error('no visit was begun');
  if (text !== undefined) await runSearch(reader, text);
}
