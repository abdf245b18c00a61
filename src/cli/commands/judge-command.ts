import { judgeCommandOf } from '#src/compile/judging/judge-options.ts';
import { runJudge } from '#src/compile/judging/run-judge.ts';
import { formatProblem, Refusal } from '#src/compile/problem.ts';
import { VERDICTS_FILE } from '#src/compile/verdicts/verdicts-file.ts';
import type { Typing } from '../table/cli-table.ts';
import type { Running } from './running.ts';

/** Asks about pairs. Resolves with the exit code. */
export async function runJudgeWords(
  typed: Typing<'judge'>,
  { interrupt, progress: { onProgress, clear } }: Running,
): Promise<number> {
  try {
    const line = { show: onProgress, clear };
    return await runJudge(judgeCommandOf(typed), { interrupt, line });
  } catch (error) {
    // A person broke the file while the command ran.
    if (!(error instanceof Refusal)) throw error;
    clear();
    for (const fault of error.faults)
      process.stderr.write(`${formatProblem({ path: VERDICTS_FILE, ...fault, refused: true })}\n`);
    return 1;
  }
}
