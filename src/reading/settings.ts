import * as z from 'zod/mini';

/** How this device shows pages. A damaged value counts as unset, field by field. */
export const settingsSchema = z.object({
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  density: z.catch(z.enum(['cards', 'compact', 'headlines']), 'cards'),
  images: z.catch(z.boolean(), true),
  /** Whether keys that write a sign run commands. */
  letterKeys: z.catch(z.boolean(), true),
  /** Whether lists leave out stories that were read. */
  hideRead: z.catch(z.boolean(), false),
  /** Whether a card that is scrolled past counts as read. */
  readByScrolling: z.catch(z.boolean(), false),
  /** Whether each opening of a story is kept, for the reader’s own account of their reading. */
  diet: z.catch(z.boolean(), true),
  /** A tag of `languageNames`, or `auto`: the browser’s. */
  language: z.catch(z.string(), 'auto'),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Density = Settings['density'];

const defaults: Settings = settingsSchema.parse({});

/** Parses a stored value; null, damaged JSON and foreign shapes give the defaults. */
export function parseSettings(stored: string | null): Settings {
  if (stored === null) return defaults;
  try {
    return settingsSchema.safeParse(JSON.parse(stored)).data ?? defaults;
  } catch {
    return defaults;
  }
}
