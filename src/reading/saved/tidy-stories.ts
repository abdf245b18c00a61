import type { DeviceStore } from '../store/device-store.ts';

/**
 * Deletes texts of stories that are not saved any more and that undoing an act cannot bring back.
 */
export async function tidyStories(device: DeviceStore): Promise<void> {
  const [saved, checks, acts] = await Promise.all([
    device.load('saved'),
    device.load('savedCheck'),
    device.load('act'),
  ]);
  const undoable = new Set(
    [...acts.values()]
      .flatMap(({ parts }) =>
        parts.filter(({ kind, before }) => kind === 'saved' && before !== undefined),
      )
      .map(({ key }) => key),
  );
  const over = [...checks.keys()].filter((key) => !saved.has(key) && !undoable.has(key));
  if (over.length === 0) return;
  await device.changeAll((add) => {
    for (const key of over) {
      add('savedStory', key, () => undefined);
      add('savedCheck', key, () => undefined);
    }
  });
}
