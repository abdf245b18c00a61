import { doAct } from '../acts/do-act.ts';
import type { SavedItem } from '../kinds/story-items.ts';
import type { DeviceStore } from '../store/device-store.ts';

/** What a reader wrote on a saved story. */
export type SavedNote = { readonly note: string; readonly tags: readonly string[] };

/** Changes the note and tags of a saved story; an act that can be undone. */
export const noteStory = (
  device: DeviceStore,
  key: string,
  { note, tags }: SavedNote,
  { title, lang }: { readonly title?: string | undefined; readonly lang?: string | undefined },
): Promise<boolean> =>
  doAct(device, { what: 'noted', name: title, lang }, (add) =>
    add('saved', key, (before) => before && noted(before, { note, tags })),
  );

function noted({ note: _, tags: __, ...item }: SavedItem, own: SavedNote): SavedItem {
  const note = own.note.trim();
  return {
    ...item,
    ...(note !== '' && { note }),
    ...(own.tags.length > 0 && { tags: [...own.tags] }),
  };
}
