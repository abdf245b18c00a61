import { searchFiles } from '#src/compile/search/search-files.ts';
import type { StorySource } from '#src/compile/search/searched-story.ts';
import { runSearch, type SearchResult } from '#src/search/run-search.ts';
import { readSearch } from '#src/search/words/search-reader.ts';

const MIB = 1 << 20;

/** The files of an index by path, and what making them took. */
export type MadeIndex = {
  readonly files: ReadonlyMap<string, string>;
  readonly first: string;
  /** Of the processor: other work on the machine does not count. */
  readonly ms: number;
  /** More memory of the process at most, in MiB, without the files, which a build writes out. */
  readonly mib: number;
};

/** Makes the index of stories, as a build does. */
export function makeIndex(stories: readonly StorySource[], collect: () => void): MadeIndex {
  collect();
  const before = process.memoryUsage().rss;
  const cardFiles = Array.from(
    { length: Math.ceil(stories.length / 32) },
    (_, at) => `cards/${at.toString(16).padStart(16, '0')}.json`,
  );
  const files = new Map<string, string>();
  let [written, most] = [0, 0];
  const started = process.cpuUsage();
  const made = searchFiles(stories, cardFiles);
  let step = made.next();
  for (; !step.done; step = made.next()) {
    files.set(step.value.path, step.value.text);
    written += step.value.text.length;
    most = Math.max(most, process.memoryUsage.rss() - before - written);
  }
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000;
  return { files, first: step.value, ms, mib: most / MIB };
}

/**
 * One search over files in memory: bytes that it asked for, and milliseconds once they are there.
 */
export type Measured = {
  readonly bytes: number;
  readonly ms: number;
  readonly found: SearchResult;
};

/** Searches as one visit does: what was read is not read again. */
export function openVisit({ files, first }: Pick<MadeIndex, 'files' | 'first'>) {
  let bytes = 0;
  const asked: string[] = [];
  const reader = readSearch((file, schema) => {
    const text = files.get(file) ?? '';
    bytes += Buffer.byteLength(text);
    asked.push(file);
    return Promise.resolve(schema.parse(JSON.parse(text)));
  }, first);
  return {
    asked,
    search: async (text: string): Promise<Measured> => {
      const before = bytes;
      const started = process.cpuUsage();
      const found = await runSearch(reader, text);
      const { user, system } = process.cpuUsage(started);
      return { ms: (user + system) / 1000, bytes: bytes - before, found };
    },
  };
}
