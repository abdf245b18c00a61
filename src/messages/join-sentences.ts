import { language } from './messages.ts';

/** Sentences as one text, with what the language puts between them; skips those not given. */
export const joinSentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(language().gap);
