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
  const { json, help, cacheFolder, ...options } = parseCommand(process.argv.slice(2));
  if (help) process.stdout.write(HELP);
  else {
    const result = await compile({
      ...options,
      ...(cacheFolder !== undefined && { cacheFolder }),
      signal: interrupt.signal,
      onProgress: line.show,
    });
    line.clear();
    process.stderr.write(sayProblems(result));
    process.stdout.write(json ? `${JSON.stringify(result.summary)}\n` : saySummary(result, options.out));
    process.exitCode = result.wrote ? 0 : 1;
  }
} catch (error) {
  line.clear();
  const [code, message] = sayEnd(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

function sayEnd(error: unknown): [code: number, message: string] {
  if (error instanceof CompileError) return [2, error.message];
  if (interrupt.signal.aborted) return [INTERRUPTED, 'interrupted; the earlier bundle is as it was'];
  // A fault of ours: Node's own answer would be 1, which says that files were refused.
  return [2, error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
