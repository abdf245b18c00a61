import type { Interrupt } from '#src/compile/command/interrupt.ts';
import { CompileError } from '#src/compile/problem.ts';
import { HostLimitError, SiteError } from '#src/site/site-error.ts';
import { type Running, runningWith } from './commands/running.ts';
import { formatHelp, formatOverview } from './help/format-help.ts';
import type { CliName } from './table/cli-table.ts';
import { corantoVersion } from './version.ts';
import { parseWords } from './words/parse-words.ts';
import type { TypedCommand } from './words/typed-words.ts';

/** Exit codes: articles were refused, or a site by its host; the command or the disk failed. */
const REFUSED = 1;
const FAULT = 2;

/** What an interrupted command leaves. */
const interrupted: Readonly<Record<CliName, string>> = {
  start: 'Interrupted. The earlier site is unchanged.',
  build: 'Interrupted. The earlier site is unchanged.',
  check: 'interrupted; nothing was checked',
  compile: 'interrupted; the earlier bundle is unchanged',
  import: 'interrupted; the next run imports what this one did not',
  judge: 'interrupted; all answers are saved',
};

/** Runs the words after the program's name. Resolves with the exit code. */
export async function runCoranto(words: readonly string[], interrupt: Interrupt): Promise<number> {
  const parsed = await parseWords(words);
  switch (parsed.asks) {
    case 'command':
      return await runTyped(parsed.command, interrupt);
    case 'help':
      process.stdout.write(
        parsed.about === undefined ? formatOverview() : formatHelp(parsed.about),
      );
      return 0;
    case 'version':
      process.stdout.write(`${corantoVersion()}\n`);
      return 0;
    case 'fault':
      process.stderr.write(`${parsed.message}\n`);
      return FAULT;
  }
}

async function runTyped(command: TypedCommand, interrupt: Interrupt): Promise<number> {
  const running = runningWith(interrupt);
  try {
    return await runLoaded(command, running);
  } catch (error) {
    running.progress.clear();
    const isSaid = error instanceof SiteError || error instanceof CompileError;
    const code = isSaid ? undefined : interrupt.code();
    process.stderr.write(
      `${code === undefined ? sayFault(error, isSaid) : interrupted[command.name]}\n`,
    );
    if (error instanceof HostLimitError) return REFUSED;
    return code ?? FAULT;
  }
}

/** A bug of ours in full. Node's own exit code for it would mean that articles were refused. */
const sayFault = (error: unknown, isSaid: boolean): string => {
  if (!(error instanceof Error)) return String(error);
  return isSaid ? error.message : (error.stack ?? error.message);
};

/** Loads the code of one command only: that of the importer or the renderer takes a second. */
async function runLoaded(command: TypedCommand, running: Running): Promise<number> {
  switch (command.name) {
    case 'start':
      return await (await import('./commands/start-command.ts')).runStart(command.typed, running);
    case 'build':
      return await (await import('./commands/build-command.ts')).runBuild(command.typed, running);
    case 'check':
      return await (await import('./commands/check-command.ts')).runCheck(command.typed, running);
    case 'compile':
      return await (await import('./commands/compile-command.ts')).runCompile(
        command.typed,
        running,
      );
    case 'import':
      return await (await import('./commands/import-command.ts')).runImportWords(
        command.typed,
        running,
      );
    case 'judge':
      return await (await import('./commands/judge-command.ts')).runJudgeWords(
        command.typed,
        running,
      );
  }
}
