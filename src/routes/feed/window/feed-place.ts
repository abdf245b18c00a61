import * as z from 'zod/mini';
import { ERASED } from '#src/reading/erase/erased-event.ts';
import { siteName, storedText } from '#src/reading/site-names.ts';

/**
 * A reader's position in a feed: the card at the top, its top edge, and the card with the focus.
 */
const placeSchema = z.object({
  place: z.int(),
  /** Pixels from the top of the window; negative if the card was partly above it. */
  top: z.number(),
  focused: z.optional(z.int()),
});
export type FeedPlace = z.infer<typeof placeSchema>;

const storedSchema = z.array(z.object({ ...placeSchema.shape, entry: z.string() }));

const PLACES = 'places';
const KEPT = 30;

/** Positions by history entry for this tab; also in memory, in case storage is denied. */
const places = new Map(readStored().map(({ entry, ...place }) => [entry, place]));

// No window where pages are made.
globalThis.addEventListener?.(ERASED, () => places.clear());

/** The stored position of a history entry, by its key. */
export const placeOf = (entry: string): FeedPlace | undefined => places.get(entry);

/** Drops the oldest beyond KEPT entries. */
export function keepPlace(entry: string, place: FeedPlace): void {
  places.delete(entry);
  places.set(entry, place);
  const kept = [...places].slice(-KEPT);
  places.clear();
  for (const [key, value] of kept) places.set(key, value);
  try {
    sessionStorage.setItem(
      siteName(PLACES),
      JSON.stringify(kept.map(([key, value]) => ({ entry: key, ...value }))),
    );
  } catch {
    // Storage is denied or full: the position lasts until the tab is closed.
  }
}

function readStored(): z.infer<typeof storedSchema> {
  try {
    return storedSchema.parse(JSON.parse(storedText(sessionStorage, PLACES) ?? '[]'));
  } catch {
    return [];
  }
}
