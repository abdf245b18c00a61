import { cacheFolder } from '../cache/cache-folder.ts';
import { CompileError } from '../problem.ts';

export type JudgeCommand = {
  readonly data: string;
  /** Undefined: what the file says, else 50 and 1. */
  readonly pairs: number | undefined;
  readonly seed: number | undefined;
  readonly cacheFolder: string | undefined;
};

/** The options as typed. */
export type TypedJudging = {
  readonly data: string;
  readonly pairs: string | undefined;
  readonly seed: string | undefined;
  readonly cache: string | undefined;
  readonly noCache: boolean;
};

/** Checks typed options. Throws a CompileError that says what is wrong with a value. */
export const judgeCommandOf = ({
  data,
  pairs,
  seed,
  cache,
  noCache,
}: TypedJudging): JudgeCommand => ({
  data,
  pairs: wholeNumber('--pairs', pairs, 1),
  seed: wholeNumber('--seed', seed, 0),
  cacheFolder: noCache ? undefined : (cache ?? cacheFolder('articles')),
});

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
