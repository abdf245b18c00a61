import { addressQuery } from '#src/queries/address-query.ts';
import { LoadError } from '#src/queries/fetching/load-error.ts';
import { type KeptAddress, renewSaved } from '#src/reading/saved/renew-story.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { App } from '../app.ts';

/** Files of saved stories that are asked for at once. */
const AT_ONCE = 3;

/** Former addresses that are followed; more would be a circle. */
const MOST_MOVES = 5;

/**
 * Asks for the files of saved stories, and keeps what they say now: whole stories, new addresses,
 * and which were taken down. Ends at the first file that does not come; never rejects.
 */
export async function checkSaved(
  app: App,
  device: DeviceStore,
  due: readonly KeptAddress[],
): Promise<void> {
  const waiting = [...due];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const isReached = await checkOne(app, device, next);
      if (!isReached) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Returns whether the host answered. */
async function checkOne(app: App, device: DeviceStore, kept: KeptAddress): Promise<boolean> {
  const { key, slug } = kept;
  try {
    let at: string | undefined = slug;
    for (let moves = 0; at !== undefined && moves < MOST_MOVES; moves += 1) {
      const found = await app.client.fetchQuery(addressQuery(app.read, addressFile(at), at));
      at = await renewSaved(device, kept, found, new Date());
    }
    return true;
  } catch (error) {
    // A host that has no file does not say that the story was taken down.
    if (!(error instanceof LoadError && error.kind === 'missing')) return false;
    await device.change('savedCheck', [
      [key, (before) => before && { ...before, checked: Date.now() }],
    ]);
    return true;
  }
}
