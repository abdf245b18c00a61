import * as z from 'zod/mini';

const entrySchema = z.catch(z.looseObject({ language: z.optional(z.string()) }), {});

/**
 * The language that was chosen where the device keeps nothing: it is in the history entry, which
 * survives the reload that a choice needs. public/early.js reads it too.
 */
export const entryLanguage = (): string | undefined => entrySchema.parse(history.state).language;

/** Keeps a chosen language in the history entry. */
export function keepInEntry(language: string): void {
  history.replaceState({ ...entrySchema.parse(history.state), language }, '');
}
