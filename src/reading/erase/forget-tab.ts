import * as z from 'zod/mini';
import { endLatestAct } from '../acts/latest-act.ts';
import { ERASED } from './erased-event.ts';
import { isNameOfSite, sharedNames } from './names-of-site.ts';

/** The names in a storage that belong to the site, also those of a time when sites shared them. */
export const namesOfSite = (storage: Storage, base = import.meta.env.BASE_URL): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter(
    (name) => isNameOfSite(name, base) || sharedNames.some((shared) => shared === name),
  );

/**
 * Removes what the site keeps in localStorage and in this tab's sessionStorage, and drops what this
 * page knows of it. Each tab does it for itself: no other sees its sessionStorage.
 */
export function forgetTab(base = import.meta.env.BASE_URL): void {
  endLatestAct();
  forgetEntryLanguage();
  dispatchEvent(new Event(ERASED));
  for (const area of ['localStorage', 'sessionStorage'] as const)
    try {
      const storage = globalThis[area];
      for (const name of namesOfSite(storage, base)) storage.removeItem(name);
    } catch {
      // If storage is denied, there is nothing in it.
    }
  // As if another tab had removed all: settings are the defaults again.
  dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }));
}

/** Where storage was denied, a chosen language is in the history entry, see entry-language.ts. */
function forgetEntryLanguage(): void {
  const { data } = z.looseObject({ language: z.string() }).safeParse(history.state);
  if (!data) return;
  const { language, ...rest } = data;
  history.replaceState(rest, '');
}
