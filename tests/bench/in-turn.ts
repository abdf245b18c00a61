import { median, type Took } from './run-program.ts';

export type Row = readonly [name: string, took: Took];
export type Step = readonly [name: string, run: () => Promise<Took>];

/**
 * Does each step as often as asked, in turn, so that a machine's bad minute falls on all of them.
 * Resolves with their medians.
 */
export async function inTurn(runs: number, steps: readonly Step[]): Promise<Row[]> {
  const taken: Took[][] = steps.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, [, step]] of steps.entries()) taken[at]?.push(await step());
  }
  return steps.map(([name], at) => [name, median(taken[at] ?? [])]);
}

const none: Took = { ms: Number.NaN, cpu: Number.NaN, mib: Number.NaN };

/** What the program took whose name begins so. */
export const tookOf = (rows: readonly Row[], start: string): Took =>
  rows.find(([name]) => name.startsWith(start))?.[1] ?? none;
