import { formatInstant } from '#src/content/time/instant.ts';
import type { Article } from '../articles/article.ts';
import type { BuildTime } from '../command/build-time.ts';
import { CompileError } from '../problem.ts';
import type { Clock } from './clock.ts';

/** This many articles do not all have a wrong date. */
const ENOUGH = 3;
/** This compiler did not exist earlier: a machine's clock before it is wrong. */
const RELEASED = Date.UTC(2026, 0, 1);

const sources = {
  clock: {
    name: 'the clock of this machine',
    advice: 'Set the clock of this machine, or set SOURCE_DATE_EPOCH to the time of the build',
  },
  SOURCE_DATE_EPOCH: {
    name: 'SOURCE_DATE_EPOCH',
    advice: 'Set SOURCE_DATE_EPOCH to the time of the build, or unset it',
  },
  caller: { name: 'the time given', advice: 'Give the time of the build' },
} as const;

/**
 * Throws a CompileError if most of the published articles are in the future: then the time of the
 * build is wrong, not theirs. With few articles their times are assumed wrong, unless the machine's
 * clock is earlier than this compiler.
 */
export function checkClock(
  published: readonly Article[],
  clock: Pick<Clock, 'isFuture'>,
  { now, saidBy }: BuildTime,
): void {
  const future = published.filter(clock.isFuture).length;
  const isTold = published.length >= ENOUGH || (saidBy === 'clock' && now < RELEASED);
  if (!isTold || future * 2 <= published.length) return;
  const { name, advice } = sources[saidBy];
  throw new CompileError(
    `${future} of ${published.length} published articles are dated after this build, for which ${name} says ${formatInstant(now)}. ${advice}. Nothing was written.`,
  );
}
