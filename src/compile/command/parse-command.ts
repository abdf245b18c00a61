import { parseArgs } from 'node:util';
import { cacheFolder } from '../cache/cache-folder.ts';
import { CompileError } from '../problem.ts';
import { parseSlice, type Slice } from '../sources/compile-slice.ts';

export const HELP = `Compiles a folder of articles into the bundle that the reader shows.

  npm run compile -- [--data DIR] [--out DIR] [--keep-going] [--unpublished] [--json]
                     [--cache DIR | --no-cache]
  npm run compile -- --slice 2/5 --cache DIR [--data DIR] [--keep-going] [--json]

  --data DIR      folder with articles/, topics/, organizations/ and site.yaml (data)
  --out DIR       folder of the bundle: missing, empty, or an earlier bundle (bundle)
  --keep-going    leave refused files out and write the rest, instead of nothing
  --unpublished   preview: show unpublished articles too, marked as such
  --cache DIR     folder where parsed articles are kept for the next run (in node_modules/.cache, or
                  where that is read-only in the system's cache folder)
  --no-cache      read and parse every file, and keep nothing
  --slice I/N     parse the I-th of N shares into DIR and write no bundle: N machines that share DIR
                  do the work, and a run without --slice puts the bundle together
  --json          print the figures as one JSON object
  --help          print this

Problems go to the error output as path:line: field: what is wrong; what to do.
Exit code 0: the bundle is written. 1: files were refused and nothing was written.
2: the command or the disk failed; the earlier bundle is unchanged.
`;

export type Command = {
  readonly data: string;
  readonly out: string;
  readonly keepGoing: boolean;
  readonly unpublished: boolean;
  /** Undefined with --no-cache. */
  readonly cacheFolder: string | undefined;
  /** The share to parse; undefined for the whole archive. */
  readonly slice: Slice | undefined;
  readonly json: boolean;
  readonly help: boolean;
};

/** Parses the command line. Throws a CompileError that names an unknown word. */
export function parseCommand(words: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        data: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'bundle' },
        'keep-going': { type: 'boolean', default: false },
        unpublished: { type: 'boolean', default: false },
        cache: { type: 'string' },
        slice: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { 'keep-going': keepGoing, 'no-cache': none, cache, ...others } = values;
    if (none && others.slice !== undefined)
      throw new Error('--slice writes to the cache, so it cannot be used with --no-cache');
    const slice = others.slice === undefined ? undefined : parseSlice(others.slice);
    return {
      ...others,
      keepGoing,
      slice,
      cacheFolder: none ? undefined : (cache ?? cacheFolder('articles')),
    };
  } catch (error) {
    if (error instanceof CompileError) throw error;
    const [what] = error instanceof Error ? error.message.split(/[.\n]/, 1) : [];
    throw new CompileError(`${what ?? 'the command is unknown'}; --help lists the options`, {
      cause: error,
    });
  }
}
