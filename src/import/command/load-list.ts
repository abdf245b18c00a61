import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { typedCommand } from '#src/compile/command/typed-command.ts';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { replaceFile } from '#src/compile/output/files/replace-file.ts';
import { CompileError, formatProblem, type Problem, Refusal } from '#src/compile/problem.ts';
import { readDataFile } from '#src/compile/sources/read-data-file.ts';
import { addFeeds } from '../sources/edit-feeds-yaml.ts';
import { FEEDS_YAML } from '../sources/feeds-yaml.ts';
import { parseFeedsYaml, type ReadList } from '../sources/parse-feeds-yaml.ts';
import { type ReadOpml, readOpml } from '../sources/read-opml.ts';
import type { ImportCommand } from './import-options.ts';
import { lacksSite, makeNewsFolder, type NewsFolder } from './news-folder.ts';
import { importCommand } from './next-command.ts';

export type LoadedList = ReadList & {
  /** Feeds that an OPML file added to the list. */
  readonly added: number;
  /** Files that this wrote, or would write in a dry run, below the folder. */
  readonly files: readonly string[];
};

type Loading = Pick<ImportCommand, 'opml' | 'dryRun' | 'allowPrivate'>;

/**
 * The feeds of a folder's feeds.yaml, after those of an OPML file that it lacks were added to it.
 * Rejects with a CompileError if a file is unusable, or no feed is listed.
 */
export async function loadList(
  folder: NewsFolder,
  { opml, dryRun, allowPrivate }: Loading,
): Promise<LoadedList> {
  const before = readFeedsText(folder);
  const next = (words: string): string =>
    importCommand({ data: folder.shown, allowPrivate }, words);
  if (before === undefined && opml === undefined)
    throw new CompileError(
      `There is no ${shownList(folder)}. Import a list of feeds (${next('feeds.opml')}), or begin one (${next('--add https://example.com/feed.xml')}).`,
    );
  const { text, added, problems } = withOpml(before, opml);
  const files = added > 0 ? [FEEDS_YAML, ...(lacksSite(folder) ? ['site.yaml'] : [])] : [];
  if (!dryRun && added > 0) await saveFeedsText(folder, text);
  const read = ofFile(FEEDS_YAML, () => parseFeedsYaml(text));
  const all = [...problems, ...read.problems];
  if (read.list.sources.length === 0)
    throw new CompileError(
      [...all.map(formatProblem), `${opml ?? shownList(folder)} lists no feed to import.`].join(
        '\n',
      ),
    );
  return { list: read.list, problems: all, added, files };
}

/** The text of a folder's feeds.yaml; undefined if there is none. Throws a CompileError. */
export const readFeedsText = ({ path }: NewsFolder): string | undefined =>
  ofFile(FEEDS_YAML, () => readDataFile(join(path, FEEDS_YAML)));

/** Writes a folder's feeds.yaml, and makes the folder. Rejects with a CompileError. */
export async function saveFeedsText(folder: NewsFolder, text: string): Promise<void> {
  await makeNewsFolder(folder);
  const advice = 'Make it writable and run again.';
  replaceFile({ file: join(folder.path, FEEDS_YAML), shown: shownList(folder), advice }, text);
}

export const shownList = ({ shown }: NewsFolder): string => join(shown, FEEDS_YAML);

/** Runs work on one file; a Refusal of it becomes a CompileError with its lines. */
export function ofFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said = error.faults.map((fault) => formatProblem({ path, ...fault, refused: true }));
    throw new CompileError(said.join('\n'), { cause: error });
  }
}

function withOpml(
  before: string | undefined,
  opml: string | undefined,
): { text: string; added: number; problems: Problem[] } {
  if (opml === undefined) return { text: before ?? '', added: 0, problems: [] };
  const { sources, faults } = ofFile(opml, () => readOpmlFile(opml));
  const { text, added } = ofFile(FEEDS_YAML, () => addFeeds(before, sources));
  const problems = faults.map(({ line, message }) => ({
    path: opml,
    line,
    field: 'outline',
    message,
    refused: false,
  }));
  return { text, added: added.length, problems };
}

/** Lists of thousands of feeds are below one megabyte. */
const MOST_BYTES = 5_000_000;

function readOpmlFile(path: string): ReadOpml {
  try {
    if (statSync(path).size > MOST_BYTES)
      throw new CompileError(`${path} has more than ${MOST_BYTES} bytes. Name an OPML file.`);
    return readOpml(readFileSync(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    // npm takes options before -- for its own and passes their values on.
    if (code === 'EISDIR')
      throw new CompileError(
        `${path} is a folder. To name the data folder, write: ${typedCommand('import', `--data ${path}`)}`,
        { cause: error },
      );
    const why = code === 'ENOENT' ? 'there is no such file' : code;
    throw new CompileError(`Cannot read ${path} (${why}). Name an OPML file.`, { cause: error });
  }
}
