import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { REPORT_VARIABLE } from './programs/measured.ts';

/**
 * What a run took: milliseconds, milliseconds of processors, and the most memory that any of its
 * processes held, in MiB.
 */
export type Took = { readonly ms: number; readonly cpu: number; readonly mib: number };

const tookSchema = z.object({ ms: z.number(), cpu: z.number(), mib: z.number() });
const execute = promisify(execFile);

/**
 * Runs one of the programs beside this file in a process of its own, so that nothing is warm that a
 * command would find cold.
 */
export async function runProgram(name: string, args: readonly string[]): Promise<Took> {
  const [took] = await reporting((report) =>
    execute(
      execPath,
      ['--import', 'tsx', fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url)), ...args],
      {
        env: { ...env, [REPORT_VARIABLE]: report },
        maxBuffer: 1 << 26,
      },
    ),
  );
  if (!took) throw new Error(`${name} did not say what it took`);
  return took;
}

/** The lines that programs reported while `run` went on. */
export async function reporting(run: (report: string) => Promise<unknown>): Promise<Took[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-bench-'));
  try {
    const report = join(folder, 'report');
    await run(report);
    const lines = (await readFile(report, 'utf8').catch(() => ''))
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => tookSchema.parse(JSON.parse(line)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The time in the middle, the processors' time in the middle, and the most memory that any of the
 * runs held.
 */
export function median(runs: readonly Took[]): Took {
  const middle = (of: (took: Took) => number): number =>
    runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
  return {
    ms: middle(({ ms }) => ms),
    cpu: middle(({ cpu }) => cpu),
    mib: Math.max(...runs.map(({ mib }) => mib)),
  };
}
