import type { ProgressLine } from '#src/compile/command/progress-line.ts';
import { formatProblem } from '#src/compile/problem.ts';
import { toDiskFault } from './disk-fault.ts';
import { editList, formatEdit } from './edit-list.ts';
import { formatImport, importJson, isFailed } from './format-import.ts';
import { type FolderTools, importFolder } from './import-folder.ts';
import type { ImportCommand } from './import-options.ts';
import { findNewsFolder, type NewsFolder } from './news-folder.ts';

type Output = {
  readonly write: (text: string) => unknown;
  /** Of a terminal. */
  readonly columns?: number;
};

/** What the command works with; tests hand in their own. */
export type ImportTools = Omit<FolderTools, 'onProgress'> & {
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
  readonly line: ProgressLine;
  readonly output: Output;
  readonly errors: Output;
};

const DEFAULT_WIDTH = 80;
/** Longer lines are hard to read across. */
const MOST_WIDTH = 120;

/**
 * Edits the list of feeds, or imports them. Resolves with the exit code; rejects with a
 * CompileError for a fault of the command, the list or the disk, and with the signal's reason.
 */
export async function runImport(command: ImportCommand, tools: ImportTools): Promise<number> {
  try {
    return await run(command, tools);
  } catch (error) {
    throw toDiskFault(error);
  }
}

async function run(command: ImportCommand, tools: ImportTools): Promise<number> {
  const folder = await findNewsFolder(command.data);
  if (command.add.length + command.remove.length === 0)
    return await importInto(folder, command, tools);
  const edit = await editList(folder, command);
  const { json, data, dryRun } = command;
  tools.output.write(
    json ? `${JSON.stringify({ data, dryRun, ...edit })}\n` : formatEdit(edit, folder, command),
  );
  return 0;
}

async function importInto(
  folder: NewsFolder,
  command: ImportCommand,
  { signal, line, output, errors, ...tools }: ImportTools,
): Promise<number> {
  const started = tools.clock();
  const { data, dryRun, json } = command;
  try {
    const watching = { signal, onProgress: line.show };
    const { result, added } = await importFolder(folder, command, { ...tools, ...watching });
    line.clear();
    errors.write(result.problems.map((problem) => `${formatProblem(problem)}\n`).join(''));
    const ms = Math.round(tools.clock() - started);
    const report = { result, data, dryRun, added, ms };
    const width = Math.min(MOST_WIDTH, output.columns ?? DEFAULT_WIDTH);
    output.write(json ? importJson(report) : formatImport(report, width));
    return isFailed(result) ? 1 : 0;
  } finally {
    line.clear();
  }
}
