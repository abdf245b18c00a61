import * as z from 'zod/mini';
import { format } from '../bundle/bundle.ts';

/** Digits of a story's id. */
const ID_DIGITS = 10;

/**
 * The id of every story, newest first: what a device keeps of a story has its id, and lists that
 * are computed from columns know stories only by number. One text, because a list of as many short
 * texts takes a page several times as long.
 */
export const storyIdsFileSchema = z.object({
  format,
  ids: z.string().check(z.regex(/^(?:[0-9a-f]{10})*$/)),
});

export const joinIds = (ids: readonly string[]): string => ids.join('');

/** The id of story number `number`. */
export const idAt = (ids: string, number: number): string =>
  ids.slice(number * ID_DIGITS, (number + 1) * ID_DIGITS);
