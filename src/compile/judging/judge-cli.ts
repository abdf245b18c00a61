import { listenForInterrupt } from '../command/interrupt.ts';
import { createProgressLine } from '../command/progress-line.ts';
import { CompileError, formatProblem, Refusal } from '../problem.ts';
import { VERDICTS_FILE } from '../verdicts/verdicts-file.ts';
import { HELP, parseJudgeCommand } from './parse-judge-command.ts';
import { runJudge } from './run-judge.ts';

const interrupt = listenForInterrupt();
const line = createProgressLine(process.stderr, () => performance.now());

try {
  const command = parseJudgeCommand(process.argv.slice(2));
  if (command.help) process.stdout.write(HELP);
  else process.exitCode = await runJudge(command, { interrupt, line });
} catch (error) {
  line.clear();
  const [code, message] = sayEnd(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

function sayEnd(error: unknown): [code: number, message: string] {
  if (error instanceof CompileError) return [2, error.message];
  // A person broke the file while the command ran.
  if (error instanceof Refusal)
    return [
      1,
      error.faults
        .map((fault) => formatProblem({ path: VERDICTS_FILE, ...fault, refused: true }))
        .join('\n'),
    ];
  const code = interrupt.code();
  if (code !== undefined) return [code, 'interrupted; all answers are saved'];
  return [2, error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
