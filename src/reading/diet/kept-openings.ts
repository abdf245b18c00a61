import { monthOfDay, type Opening, readerTime } from '#src/evidence/diet/story-opening.ts';
import type { DeviceStore, KeptOf } from '../store/device-store.ts';

/** Months that are kept: the present one and those before it. */
export const KEPT_MONTHS = 13;

const BLANK = ' ';

/**
 * The openings that a device keeps, in the order of time. Those without an instant are left out.
 */
export function keptOpenings(visits: KeptOf<'visit'>): Opening[] {
  return [...visits].flatMap(([key, { outlet, topics, kind }]) => {
    const [time = '', id = ''] = key.split(BLANK);
    const at = Date.parse(time);
    return Number.isNaN(at) ? [] : [{ key, at, id, outlet, topics, kind }];
  });
}

/** Drops what was opened before the months that are kept. `now` is in milliseconds since 1970. */
export async function dropOldOpenings(device: DeviceStore, now: number): Promise<void> {
  const first = firstKeptMonth(now);
  const old = keptOpenings(await device.load('visit')).filter(
    ({ at }) => monthOfDay(readerTime(at).day) < first,
  );
  if (old.length === 0) return;
  await device.change(
    'visit',
    old.map(({ key }) => [key, () => undefined]),
  );
}

function firstKeptMonth(now: number): string {
  const date = new Date(now);
  // On the first day, because the month before may have no 31st.
  const first = new Date(date.getFullYear(), date.getMonth() - (KEPT_MONTHS - 1), 1);
  return monthOfDay(readerTime(first.getTime()).day);
}
