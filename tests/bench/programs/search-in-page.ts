import { runSearch } from '#src/search/run-search.ts';
import { readSearch } from '#src/search/words/search-reader.ts';

/**
 * The search alone, to be imported by a page of a served site: bundled as the app's own code is,
 * and given files that are there already.
 */
const texts = new Map<string, string>();

/** Loads files of the index, so that no search waits for one. */
export async function load(files: readonly string[]): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      if (!texts.has(file)) texts.set(file, await (await fetch(`/data/${file}`)).text());
    }),
  );
}

/** Runs searches one after the other in a new visit. Resolves with the milliseconds of each. */
export async function time(first: string, searches: readonly string[]): Promise<number[]> {
  const reader = readSearch((file, schema) => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`${file} was not loaded before`);
    return Promise.resolve(schema.parse(JSON.parse(text)));
  }, first);
  const times: number[] = [];
  for (const search of searches) {
    const started = performance.now();
    await runSearch(reader, search);
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
}
