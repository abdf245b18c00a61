import { SavedStorage } from '#src/components/saved/saved-storage.tsx';
import type { SavedEntry } from '#src/content/saved/saved-entry.ts';
import { promiseWords } from '../device/parts/use-promise-told.ts';
import { useBrowserStorage } from '../device/use-browser-storage.ts';

/** What the browser says of its storage, asked again when the saved stories change. */
export function StorageFacts({ entries }: { readonly entries: readonly SavedEntry[] }) {
  const storage = useBrowserStorage(entries);
  if (!storage) return null;
  const { used, room, isPersisted } = storage;
  return <SavedStorage used={used} room={room} promise={promiseWords(isPersisted === true)} />;
}
