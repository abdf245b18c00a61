import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Took } from '../run-program.ts';

const execute = promisify(execFile);

/** Runs a program, then prints what the shell took and what the program did, a line each. */
const SCRIPT = '"$@" >/dev/null && times';

/**
 * Runs a program to its end as a whole process, its threads and children included: milliseconds,
 * and milliseconds of processors (user and system). Its memory is not measured. Rejects if it
 * fails.
 */
export async function timeCommand(
  cwd: string,
  program: string,
  words: readonly string[],
): Promise<Took> {
  const start = performance.now();
  const { stdout } = await execute('sh', ['-c', SCRIPT, 'sh', program, ...words], {
    cwd,
    maxBuffer: 1 << 26,
  });
  const ms = performance.now() - start;
  const [, ofProgram = ''] = stdout.trim().split('\n');
  const times = [...ofProgram.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) throw new Error(`the shell's times are not as expected: ${stdout}`);
  const seconds = times.reduce((sum, [, min, sec]) => sum + Number(min) * 60 + Number(sec), 0);
  return { ms, cpu: seconds * 1000, mib: Number.NaN };
}
