import { listenForInterrupt } from '#src/compile/command/interrupt.ts';
import { createProgressLine } from '#src/compile/command/progress-line.ts';
import { CompileError } from '#src/compile/problem.ts';
import { HELP, parseImportCommand } from './parse-import-command.ts';

// Before loading the rest, which takes a second: Ctrl-C is handled from here on.
const interrupt = listenForInterrupt();
const clock = (): number => performance.now();
const line = createProgressLine(process.stderr, clock);

try {
  const now = Date.now();
  const command = parseImportCommand(process.argv.slice(2), now);
  if (command.help) process.stdout.write(HELP);
  else {
    const [{ runImport }, { importFeeds }, { createFetch }] = await Promise.all([
      import('./run-import.ts'),
      import('../import-feeds.ts'),
      import('../fetch/create-fetch.ts'),
    ]);
    process.exitCode = await runImport(command, {
      ...{ importFeeds, createFetch, now, clock, line, signal: interrupt.signal },
      ...{ output: process.stdout, errors: process.stderr },
    });
  }
} catch (error) {
  line.clear();
  const [code, message] = sayEnd(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

function sayEnd(error: unknown): [code: number, message: string] {
  if (error instanceof CompileError) return [2, error.message];
  const code = interrupt.code();
  if (code !== undefined) return [code, 'interrupted; the next run imports what this one did not'];
  // A bug of ours: Node's own exit code would be 1, which means that all feeds failed.
  return [2, error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
