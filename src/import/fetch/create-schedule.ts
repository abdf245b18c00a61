import { parseAddress } from '#src/url/parse-address.ts';
import { hostAndPort } from './guards/guard-address.ts';

/** How many tasks run at once. */
export type Limits = {
  readonly total: number;
  /** For addresses of one host and port. */
  readonly perHost: number;
};

/**
 * Runs a task for an address when its turn comes, and settles as the task does. A task that fails
 * frees its place like any other.
 */
export type Schedule = <T>(address: string, task: () => Promise<T>) => Promise<T>;

type Waiting = { readonly host: string; readonly start: () => Promise<void> };

/**
 * A queue for tasks that use servers. The first waiting task whose host is free starts, so tasks
 * of one host run in their order, and a host with many holds up no other. A task must not wait for
 * another one of the same schedule.
 */
export function createSchedule({ total, perHost }: Limits): Schedule {
  const waiting: Waiting[] = [];
  const running = new Map<string, number>();
  let active = 0;

  function count(host: string, change: 1 | -1): void {
    active += change;
    const left = (running.get(host) ?? 0) + change;
    if (left === 0) running.delete(host);
    else running.set(host, left);
  }

  function startWaiting(): void {
    while (active < total) {
      const next = waiting.findIndex(({ host }) => (running.get(host) ?? 0) < perHost);
      const [task] = next === -1 ? [] : waiting.splice(next, 1);
      if (!task) return;
      count(task.host, 1);
      task.start().finally(() => {
        count(task.host, -1);
        startWaiting();
      });
    }
  }

  return (address, task) =>
    new Promise((resolve, reject) => {
      const url = parseAddress(address);
      const start = async () => {
        try {
          resolve(await task());
        } catch (error) {
          reject(error);
        }
      };
      waiting.push({ host: url ? hostAndPort(url) : address, start });
      startWaiting();
    });
}
