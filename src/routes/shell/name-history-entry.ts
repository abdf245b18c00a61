import * as z from 'zod/mini';

const entrySchema = z.catch(z.looseObject({ key: z.optional(z.string()) }), {});

/**
 * Gives the first history entry of a visit its own key. The router calls it "default" in every
 * visit, so an address typed again would begin where another visit in this tab ended. Call this
 * before the router is made.
 */
export function nameHistoryEntry(): void {
  const entry = entrySchema.parse(history.state);
  if (entry.key === undefined)
    history.replaceState({ ...entry, key: Math.random().toString(36).slice(2, 10) }, '');
}
