import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

/**
 * Where a program that is measured says what it took, as a line of JSON; the bench that runs it
 * reads it there.
 */
export const REPORT_VARIABLE = 'CORANTO_BENCH_REPORT';

/**
 * Runs `work` and reports its milliseconds and those of processors, without the loading of the
 * program itself, and the most memory that its process ever held, in MiB.
 */
export async function measured(work: () => unknown): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const mib = process.resourceUsage().maxRSS / 1024;
  appendFileSync(
    env[REPORT_VARIABLE] ?? '/dev/stdout',
    `${JSON.stringify({ ms, cpu: (user + system) / 1000, mib })}\n`,
  );
}
