import { compile } from '../compile.ts';
import type { CompileOptions } from '../compile-options.ts';
import { CompileError } from '../problem.ts';
import { compileSlice, type SliceOptions } from '../sources/compile-slice.ts';
import { formatProblems, formatSlice, formatSummary } from './format-result.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type Command, HELP, parseCommand } from './parse-command.ts';
import { createProgressLine } from './progress-line.ts';

const interrupt = listenForInterrupt();
const line = createProgressLine(process.stderr, () => performance.now());

try {
  const command = parseCommand(process.argv.slice(2));
  const watching = { signal: interrupt.signal, onProgress: line.show, onNote: say };
  if (command.help) process.stdout.write(HELP);
  else {
    const { slice, cacheFolder } = command;
    const isSlice = slice !== undefined && cacheFolder !== undefined;
    process.exitCode = await (isSlice
      ? runSlice(command, { slice, cacheFolder, ...watching })
      : runCompile(command, watching));
  }
} catch (error) {
  line.clear();
  const [code, message] = sayEnd(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

type Watching = Pick<CompileOptions, 'signal' | 'onProgress' | 'onNote'>;

function say(text: string): void {
  line.clear();
  process.stderr.write(`${text}\n`);
}

async function runCompile(
  { cacheFolder, json, ...options }: Command,
  watching: Watching,
): Promise<number> {
  const result = await compile({
    ...options,
    ...watching,
    ...(cacheFolder !== undefined && { cacheFolder }),
  });
  line.clear();
  process.stderr.write(formatProblems(result));
  process.stdout.write(
    json ? `${JSON.stringify(result.summary)}\n` : formatSummary(result, options.out),
  );
  return result.wrote ? 0 : 1;
}

async function runSlice(
  { data, json, keepGoing }: Command,
  share: Watching & Pick<SliceOptions, 'slice' | 'cacheFolder'>,
): Promise<number> {
  const result = await compileSlice({ data, ...share });
  line.clear();
  process.stderr.write(formatProblems({ problems: result.problems, wrote: true }));
  process.stdout.write(formatSlice(result, share.slice, json));
  return keepGoing || !result.problems.some(({ refused }) => refused) ? 0 : 1;
}

function sayEnd(error: unknown): [code: number, message: string] {
  if (error instanceof CompileError) return [2, error.message];
  const code = interrupt.code();
  if (code !== undefined) return [code, 'interrupted; the earlier bundle is unchanged'];
  // A bug of ours: Node's own exit code would be 1, which means that files were refused.
  return [2, error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
