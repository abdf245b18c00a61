import * as z from 'zod/mini';

/**
 * Where a reader was in a feed: the place whose card was at the top, where its top edge was, and
 * the card with the focus.
 */
const placeSchema = z.object({
  place: z.int(),
  /** Pixels from the top of the window; negative when the card was partly above it. */
  top: z.number(),
  focused: z.optional(z.int()),
});
export type FeedPlace = z.infer<typeof placeSchema>;

const storedSchema = z.array(z.object({ ...placeSchema.shape, entry: z.string() }));

const KEY = 'coranto:places';
const KEPT = 30;

/** Remembers places by history entry for this tab; in memory too, for when storage is denied. */
const places = new Map(readStored().map(({ entry, ...place }) => [entry, place]));

/** The place that was kept for a history entry, by its key. */
export const placeOf = (entry: string): FeedPlace | undefined => places.get(entry);

/** Forgets the oldest beyond KEPT entries. */
export function keepPlace(entry: string, place: FeedPlace): void {
  places.delete(entry);
  places.set(entry, place);
  const kept = [...places].slice(-KEPT);
  places.clear();
  for (const [key, value] of kept) places.set(key, value);
  try {
    sessionStorage.setItem(
      KEY,
      JSON.stringify(kept.map(([key, value]) => ({ entry: key, ...value }))),
    );
  } catch {
    // Storage is denied or full: the place holds until the tab is left.
  }
}

function readStored(): z.infer<typeof storedSchema> {
  try {
    return storedSchema.parse(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
