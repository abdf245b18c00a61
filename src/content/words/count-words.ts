import { formatNumber } from '#src/messages/format-parts.ts';
import { language } from '#src/messages/messages.ts';

/** A whole number with the separators of the language: `3,039`. */
export function numberWords(count: number): string {
  return formatNumber(count, language());
}
