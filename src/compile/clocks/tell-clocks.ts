import type { ToldClock } from '#src/content/outlet-clock.ts';
import type { Outlets } from '../merge-outlets.ts';

/** The outlets whose times are not to be relied on, in the order of all outlets. */
export function tellClocks({ entries, clocks }: Outlets): ToldClock[] {
  return entries.flatMap(({ domain, name }) => {
    const clock = clocks.get(domain);
    return clock ? [{ domain, name, ...clock }] : [];
  });
}
