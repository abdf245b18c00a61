/**
 * Milliseconds that this process was at work while `work` ran. A machine that has others to serve
 * makes a clock go on, but not this: what a test says of time has to be said of the code. Each test
 * file has a process of its own.
 */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
