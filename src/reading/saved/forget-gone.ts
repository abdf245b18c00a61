import type { DeviceStore } from '../store/device-store.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';

/** The kinds of items that tell something of a story: its slug, headline or text. */
const TELLING = ['saved', 'savedStory', 'read', 'visit', 'act'] as const;

/** Whether the device keeps anything of a story. */
export async function tellsOfStories(device: DeviceStore): Promise<boolean> {
  const kinds = await Promise.all(TELLING.map((kind) => device.load(kind)));
  return kinds.some((items) => items.size > 0);
}

/**
 * Forgets all that the device has of stories that are gone, be it in another story that it keeps.
 * `becameOf` says of a slug what became of it; undefined while its story is there, and for any
 * other text.
 */
export async function forgetGone(
  device: DeviceStore,
  becameOf: (slug: string) => 'removed' | 'dropped' | undefined,
  now: Date,
): Promise<void> {
  const words = new Set<string>();
  for (const kind of TELLING)
    for (const item of (await device.load(kind)).values()) addWords(item, words);
  for (const word of words) {
    const became = becameOf(word);
    if (became) await forgetWithdrawn(device, word, became, now);
  }
}

/** Texts without blanks, which slugs are, in a value of whatever shape. */
function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string' && !/\s/.test(value)) words.add(value);
  if (value instanceof Object) for (const part of Object.values(value)) addWords(part, words);
}
