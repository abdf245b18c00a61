import * as z from 'zod/mini';

const entrySchema = z.catch(z.looseObject({ key: z.optional(z.string()) }), {});

/**
 * Gives the history entry that a visit begins with a key of its own. The router calls it "default"
 * in every visit, so that an address typed anew would begin where another visit of this tab had
 * been left. To be called before the router is made.
 */
export function nameHistoryEntry(): void {
  const entry = entrySchema.parse(history.state);
  if (entry.key === undefined)
    history.replaceState({ ...entry, key: Math.random().toString(36).slice(2, 10) }, '');
}
