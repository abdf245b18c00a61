import { hash } from 'node:crypto';
import { readArticles } from '../articles/read-articles.ts';
import { emptyCache } from '../cache/article-cache.ts';
import { writeSlicePack } from '../cache/slice-packs.ts';
import { findData } from '../command/find-data.ts';
import type { CompileOptions } from '../compile-options.ts';
import { CompileError, compareProblems, type Problem } from '../problem.ts';

/** Share `number`, from 1, of `of`. */
export type Slice = { readonly number: number; readonly of: number };

export type SliceOptions = Pick<CompileOptions, 'data' | 'signal' | 'onProgress'> & {
  readonly slice: Slice;
  /** The folder that the machines share; `compile` with the same folder finds what they parsed. */
  readonly cacheFolder: string;
};

export type SliceResult = {
  /** Files of this share. */
  readonly files: number;
  /** Their problems, sorted by place; the final run reports them again. */
  readonly problems: readonly Problem[];
  /** The pack that was written. */
  readonly pack: string;
};

/**
 * Parses one share of an archive's articles into the shared folder, which is most of the cost of
 * compiling. A file's share follows from its path alone, so it is the same on every machine, and
 * shares are of similar size. Rejects with a CompileError for a fault of the command or the disk.
 */
export async function compileSlice({
  slice,
  cacheFolder,
  ...options
}: SliceOptions): Promise<SliceResult> {
  const data = await findData(options.data);
  const cache = emptyCache();
  const isMine = (path: string): boolean =>
    Number.parseInt(hash('sha256', path).slice(0, 8), 16) % slice.of === slice.number - 1;
  const onFile = (done: number, total: number): void => {
    options.signal?.throwIfAborted();
    options.onProgress?.({ done, total, step: 'reading articles' });
  };
  const { files, problems } = await readArticles(data, { cache, isMine, onFile });
  const found = [...problems, ...files.flatMap((file) => file.problems)].sort(compareProblems);
  try {
    return { files: files.length, problems: found, pack: writeSlicePack(cacheFolder, cache.files) };
  } catch (error) {
    throw new CompileError(
      `cannot keep the slice in ${cacheFolder}; check your permissions there and the free space of the disk`,
      { cause: error },
    );
  }
}

/** Parses `2/5`. Throws a CompileError for anything else. */
export function parseSlice(text: string): Slice {
  const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new CompileError(
      `--slice is ${JSON.stringify(text)}; write the slice and the number of slices, such as 2/5`,
    );
  return { number, of };
}
