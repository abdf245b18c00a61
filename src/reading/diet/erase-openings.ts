import type { Opening } from '#src/evidence/diet/story-opening.ts';
import { doAct } from '../acts/do-act.ts';
import type { DeviceStore } from '../store/device-store.ts';

type Erased = {
  /** A day of the log, or all of it. */
  readonly what: 'erasedDay' | 'erasedLog';
  /** The day in words, with the language of the words. */
  readonly name?: string;
  readonly lang?: string;
};

/** Erases openings; this can be undone. Returns whether the device keeps the change. */
export const eraseOpenings = (
  device: DeviceStore,
  openings: readonly Opening[],
  words: Erased,
): Promise<boolean> =>
  doAct(device, { ...words, count: openings.length }, (add) => {
    for (const { key } of openings) add('visit', key, () => undefined);
  });
