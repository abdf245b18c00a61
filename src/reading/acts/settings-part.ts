import { parseSettings, type Settings } from '../settings.ts';
import { readSettingsText, writeSettingsText } from '../settings-store.ts';
import { siteName } from '../site-names.ts';
import { type ActPart, digestOf } from './do-act.ts';

/** Settings are no kind of items: they must be known before the first paint. */
const PART = { kind: 'settings', key: 'all' } as const;

/** Changes some settings as part of an act, at once; gives the part. */
export function changeSettings(change: object): ActPart {
  const before = parseSettings(readSettingsText());
  const after = parseSettings(JSON.stringify({ ...before, ...change }));
  put(after);
  return { ...PART, before, after: digestOf(after) };
}

/** Makes the settings what they were before an act, unless they were changed since. */
export function restoreSettings({ kind, before, after }: ActPart): void {
  if (kind !== PART.kind || digestOf(parseSettings(readSettingsText())) !== after) return;
  put(parseSettings(JSON.stringify(before)));
}

function put(settings: Settings): void {
  const text = JSON.stringify(settings);
  writeSettingsText(text);
  // As if another tab had: the browser tells only others.
  dispatchEvent(new StorageEvent('storage', { key: siteName('settings'), newValue: text }));
}
