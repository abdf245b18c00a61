/**
 * Milliseconds that this process was at work while `work` ran. A machine that has others to serve
 * makes a clock go on, but not this: what a test says of time has to be said of the code. A
 * worker is a process of its own, and goes through its tests one after another.
 */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same of work that waits in between; what other processes do for it is not counted. */
export async function processorMsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
