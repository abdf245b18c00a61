import type { ToldClock } from '#src/content/bundle/clock-fault.ts';
import type { Outlets } from '../names/merge-outlets.ts';

/** The outlets with unreliable times, in the order of all outlets. */
export function unreliableClocks({ entries, clocks }: Outlets): ToldClock[] {
  return entries.flatMap(({ domain, name }) => {
    const clock = clocks.get(domain);
    return clock ? [{ domain, name, ...clock }] : [];
  });
}
