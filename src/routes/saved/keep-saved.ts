import { dueChecks } from '#src/reading/saved/due-checks.ts';
import { tidyStories } from '#src/reading/saved/tidy-stories.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import type { App } from '../app.ts';
import { checkSaved } from './check-saved.ts';

/** Milliseconds after which a page looks after saved stories: reading comes first. */
const AFTER_MS = 3000;

/**
 * Brings the whole of stories that were saved by their cards, now and whenever the line is back,
 * and deletes what nobody needs any more. Returns what stops it.
 */
export function keepSaved(app: App, device: DeviceStore): () => void {
  const complete = async (): Promise<void> => {
    const due = await dueChecks(device, { daily: false, now: new Date() });
    if (due.length > 0) await checkSaved(app, device, due);
  };
  const start = (): void => void complete().then(() => tidyStories(device));
  const timer = setTimeout(start, AFTER_MS);
  addEventListener('online', start);
  return () => {
    clearTimeout(timer);
    removeEventListener('online', start);
  };
}
