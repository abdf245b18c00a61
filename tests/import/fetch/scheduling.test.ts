import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSchedule } from '#src/import/fetch/create-schedule.ts';
import { runs } from '#tests/support/few.ts';

/** A task for the property: its host, how many turns of the event loop it takes, how it ends. */
const task = fc.record({
  host: fc.integer({ min: 0, max: 4 }),
  turns: fc.integer({ min: 0, max: 5 }),
  fails: fc.boolean(),
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('limits hold, each task settles as it should, and no place stays free in vain', async () => {
  const limits = fc.record({
    total: fc.integer({ min: 1, max: 4 }),
    perHost: fc.constantFrom(1, 2),
  });
  await fc.assert(
    fc.asyncProperty(limits, fc.array(task, { maxLength: 25 }), async (limit, tasks) => {
      const schedule = createSchedule(limit);
      const running: number[] = [];
      const started: number[] = [];
      const work = (n: number) => async () => {
        const { host, turns, fails } = tasks[n] ?? { host: 0, turns: 0, fails: false };
        started.push(n);
        running.push(host);
        expect(running.length).toBeLessThanOrEqual(limit.total);
        expect(running.filter((other) => other === host).length).toBeLessThanOrEqual(limit.perHost);
        for (let left = turns; left > 0; left -= 1) await turn();
        running.splice(running.indexOf(host), 1);
        if (fails) throw new Error(`task ${n}`);
        return n;
      };
      const settled = Promise.allSettled(
        tasks.map(({ host }, n) => schedule(`https://h${host}.example/${n}`, work(n))),
      );
      // What could start at once has done so.
      const hosts = new Map<number, number>();
      for (const { host } of tasks) hosts.set(host, (hosts.get(host) ?? 0) + 1);
      const possible = [...hosts.values()].reduce((sum, n) => sum + Math.min(n, limit.perHost), 0);
      expect(started).toHaveLength(Math.min(limit.total, possible));
      for (const [n, result] of (await settled).entries())
        if (tasks[n]?.fails)
          expect(result).toMatchObject({ status: 'rejected', reason: { message: `task ${n}` } });
        else expect(result).toEqual({ status: 'fulfilled', value: n });
      for (const host of hosts.keys()) {
        const own = started.filter((n) => tasks[n]?.host === host);
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
    }),
    runs(60, 2_000),
  );
});

test('a host is a name and a port, and one that fails at once is no host less', async () => {
  const schedule = createSchedule({ total: 10, perHost: 1 });
  let running = 0;
  const work = async () => {
    running += 1;
    const now = running;
    await turn();
    running -= 1;
    return now;
  };
  const addresses = ['https://a.example/1', 'http://a.example:443/2', 'HTTPS://A.example:443/3'];
  expect(await Promise.all(addresses.map((address) => schedule(address, work)))).toEqual([1, 1, 1]);
  const others = ['http://a.example/', 'https://a.example/', 'no address', 'nor this'];
  expect(await Promise.all(others.map((address) => schedule(address, work)))).toEqual([1, 2, 3, 4]);
  await expect(
    schedule('https://a.example/', () => {
      throw new Error('at once');
    }),
  ).rejects.toThrow('at once');
  expect(await schedule('https://a.example/', work)).toBe(1);
});
