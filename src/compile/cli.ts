import { compile } from './compile.ts';
import { HELP, parseCommand } from './parse-command.ts';
import { CompileError } from './problem.ts';
import { createProgressLine } from './progress-line.ts';
import { sayProblems, saySummary } from './say-result.ts';

const INTERRUPTED = 130;
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
const line = createProgressLine(process.stderr, () => performance.now());

try {
  const { json, help, ...options } = parseCommand(process.argv.slice(2));
  if (help) process.stdout.write(HELP);
  else {
    const result = await compile({ ...options, signal: interrupt.signal, onProgress: line.show });
    line.clear();
    process.stderr.write(sayProblems(result));
    process.stdout.write(json ? `${JSON.stringify(result.summary)}\n` : saySummary(result, options.out));
    process.exitCode = result.wrote ? 0 : 1;
  }
} catch (error) {
  line.clear();
  if (!interrupt.signal.aborted && !(error instanceof CompileError)) throw error;
  process.stderr.write(error instanceof CompileError ? `${error.message}\n` : 'interrupted; the earlier bundle is as it was\n');
  process.exitCode = error instanceof CompileError ? 2 : INTERRUPTED;
}
