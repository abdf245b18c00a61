import { env } from 'node:process';
import { cacheFolder } from '#src/compile/cache/cache-folder.ts';
import { checkArchive } from '#src/compile/check-archive.ts';
import { countProblems, formatFates } from '#src/compile/command/format-result.ts';
import type { CompileResult } from '#src/compile/compile-options.ts';
import { CompileError, formatProblem } from '#src/compile/problem.ts';
import { annotate } from '../github/annotate.ts';
import { harmless } from '../github/workflow-command.ts';
import { expectShortRun } from '../short-run.ts';
import type { Typing } from '../table/cli-table.ts';
import type { Running } from './running.ts';

/** Checks all articles and writes nothing but the cache. Resolves with the exit code. */
export async function runCheck(
  { data, format, cache, noCache }: Typing<'check'>,
  { progress: { clear, ...progress } }: Running,
): Promise<number> {
  const write = writers.get(format);
  if (!write)
    throw new CompileError(
      `--format ${format} is not known. Write one of ${[...writers.keys()].join(', ')}.`,
    );
  expectShortRun();
  const kept = noCache ? undefined : (cache ?? cacheFolder('articles'));
  const result = await checkArchive({
    ...{ data, ...progress },
    ...(kept !== undefined && { cacheFolder: kept }),
  });
  clear();
  write(result, data);
  return isGood(result) ? 0 : 1;
}

type Write = (result: CompileResult, data: string) => void;

const isGood = ({ problems }: CompileResult): boolean => !problems.some(({ refused }) => refused);

const WOULD_REFUSE = 'a build would refuse these files';

const say = (text: string): unknown => process.stdout.write(text === '' ? '' : `${text}\n`);
const warn = (text: string): unknown => process.stderr.write(text === '' ? '' : `${text}\n`);

const sayFates = ({ summary }: CompileResult): unknown =>
  say(`${formatFates(summary)} (${summary.ms} ms)`);

const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  [
    'text',
    (result) => {
      warn(result.problems.map(formatProblem).join('\n'));
      warn(countProblems(result.problems, WOULD_REFUSE));
      sayFates(result);
    },
  ],
  [
    'json',
    (result) => {
      const { problems, summary } = result;
      say(JSON.stringify({ good: isGood(result), problems, summary }));
    },
  ],
  [
    'github',
    (result, data) => {
      const root = env['GITHUB_WORKSPACE'] ?? process.cwd();
      const { commands, others } = annotate(result.problems, { data, root });
      say(commands.join('\n'));
      if (others.length > 0) say(`GitHub shows ${commands.length} of these; the others are:`);
      say(others.join('\n'));
      say(harmless(countProblems(result.problems, WOULD_REFUSE)));
      sayFates(result);
    },
  ],
]);
