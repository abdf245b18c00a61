import { hasPassed } from '#src/content/time/has-passed.ts';
import { savedSchema } from '../kinds/story-items.ts';
import type { DeviceStore } from '../store/device-store.ts';
import type { KeptAddress } from './renew-story.ts';

/** Milliseconds after which a saved story is asked for again. */
const DAY_MS = 86_400_000;

/**
 * The stories whose files are to be asked for: those that are not whole here, the last saved first;
 * with `daily` also those that were not asked for since yesterday, and those that undoing would
 * bring back.
 */
export async function dueChecks(
  device: DeviceStore,
  { daily, now }: { readonly daily: boolean; readonly now: Date },
): Promise<KeptAddress[]> {
  const [saved, checks, acts] = await Promise.all([
    device.load('saved'),
    device.load('savedCheck'),
    device.load('act'),
  ]);
  const isDue = (key: string): boolean => {
    const check = checks.get(key);
    return !check?.whole || (daily && hasPassed(DAY_MS, check.checked, now.getTime()));
  };
  const own = [...saved]
    .filter(([key, { withdrawn }]) => withdrawn === undefined && isDue(key))
    .sort(([, a], [, b]) => b.since - a.since)
    .map(([key, { slug }]) => ({ key, slug }));
  if (!daily) return own;
  const undoable = [...acts.values()].flatMap(({ parts }) =>
    parts.flatMap(({ key, before }) => {
      const slug = savedSchema.safeParse(before).data?.slug;
      const isKept = slug !== undefined && checks.has(key) && !saved.has(key);
      return isKept ? [{ key, slug }] : [];
    }),
  );
  return [...own, ...undoable];
}
