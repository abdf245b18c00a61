import { parseArgs } from 'node:util';
import { cacheFolder } from '../cache/cache-folder.ts';
import { CompileError } from '../problem.ts';

export const HELP = `Asks you to judge pairs of your archive, so that the site can say how often its rules are wrong.

  npm run judge -- [--data DIR] [--pairs N] [--seed N] [--cache DIR | --no-cache]

  --data DIR    folder with articles/ (data); answers are written to DIR/verdicts.yaml
  --pairs N     how many pairs are drawn (50, or as many as the file says)
  --seed N      which pairs are drawn (1, or what the file says): the same number draws the same pairs
  --cache DIR   folder where parsed articles are kept (in node_modules/.cache)
  --no-cache    read and parse every file, and keep nothing
  --help        print this

Pairs are shown without the rule's decision. Answer y (yes), n (no) or u (unsure); b goes back, q
quits. Each answer is saved at once: run the command again to continue. If the input is not a
terminal, one answer per line is read.
Exit code 0: finished, or stopped by q or by the end of the input. 1: verdicts.yaml is refused.
2: the command or the disk failed. 130: interrupted.
`;

export type JudgeCommand = {
  readonly data: string;
  /** Undefined: what the file says, else 50 and 1. */
  readonly pairs: number | undefined;
  readonly seed: number | undefined;
  readonly cacheFolder: string | undefined;
  readonly help: boolean;
};

/** Parses the command line. Throws a CompileError that names an unknown word. */
export function parseJudgeCommand(words: readonly string[]): JudgeCommand {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        data: { type: 'string', default: 'data' },
        pairs: { type: 'string' },
        seed: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { data, help, cache, 'no-cache': none } = values;
    return {
      data,
      help,
      pairs: wholeNumber('--pairs', values.pairs, 1),
      seed: wholeNumber('--seed', values.seed, 0),
      cacheFolder: none ? undefined : (cache ?? cacheFolder('articles')),
    };
  } catch (error) {
    if (error instanceof CompileError) throw error;
    const [what] = error instanceof Error ? error.message.split(/[.\n]/, 1) : [];
    throw new CompileError(`${what ?? 'the command is unknown'}; --help lists the options`, {
      cause: error,
    });
  }
}

const MOST = 1_000_000;

function wholeNumber(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,7}$/.test(text) ? Number(text) : -1;
  if (number < least || number > MOST)
    throw new CompileError(
      `${option} is ${JSON.stringify(text)}; write a whole number from ${least} to ${MOST}`,
    );
  return number;
}
