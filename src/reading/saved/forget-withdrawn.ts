import type { ActItem } from '../kinds/act-items.ts';
import { type SavedItem, savedSchema } from '../kinds/story-items.ts';
import type { DeviceStore } from '../store/device-store.ts';

/**
 * Forgets all that the device has of the story at an address that was taken down, or that the site
 * dropped: its text, its headline in acts and visits, and that it was read. Of a saved story the
 * reader's own note, tags and day stay. Undoing an earlier act does not bring the story back.
 */
export async function forgetWithdrawn(
  device: DeviceStore,
  slug: string,
  became: 'removed' | 'dropped',
  now: Date,
): Promise<void> {
  const [saved, stories, checks, read, visits, acts] = await Promise.all([
    device.load('saved'),
    device.load('savedStory'),
    device.load('savedCheck'),
    device.load('read'),
    device.load('visit'),
    device.load('act'),
  ]);
  const ofSlug = (items: ReadonlyMap<string, { readonly slug: string }>): string[] =>
    [...items].filter(([, item]) => item.slug === slug).map(([key]) => key);
  const [savedKeys, readKeys, visitKeys] = [ofSlug(saved), ofSlug(read), ofSlug(visits)];
  const gone = new Set([...savedKeys, ...readKeys, ...visitKeys]);
  for (const { parts } of acts.values())
    for (const { key, before } of parts)
      if (savedSchema.safeParse(before).data?.slug === slug) gone.add(key);

  await device.changeAll((add) => {
    for (const key of savedKeys)
      add('saved', key, (before) => before && withoutStory(before, became, now));
    for (const key of [...gone].filter((each) => stories.has(each)))
      add('savedStory', key, () => undefined);
    for (const key of [...gone].filter((each) => checks.has(each)))
      add('savedCheck', key, () => undefined);
    for (const key of readKeys) add('read', key, () => undefined);
    for (const key of visitKeys)
      add('visit', key, (before) => before && { ...before, slug: '', title: '' });
    const about = [...acts].filter(([, { parts }]) => parts.some(({ key }) => gone.has(key)));
    for (const [key] of about) add('act', key, (act) => act && withoutParts(act, gone));
  });
}

/** What stays of a saved item: what the reader wrote, and days. */
function withoutStory(
  { also: _, ...own }: SavedItem,
  became: 'removed' | 'dropped',
  now: Date,
): SavedItem {
  const item: SavedItem = { ...own, slug: '', withdrawn: localDay(now) };
  return became === 'dropped' ? { ...item, dropped: true } : item;
}

/** An act without its parts of some keys, and without the headline that it was about. */
function withoutParts(
  { name: _, lang: __, ...act }: ActItem,
  gone: ReadonlySet<string>,
): ActItem | undefined {
  const parts = act.parts.filter(({ key }) => !gone.has(key));
  return parts.length > 0 ? { ...act, parts } : undefined;
}

/** The day on this device's clock and in its zone, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
