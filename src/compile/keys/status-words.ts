import { foldKey } from './fold-key.ts';

const FALSE = new Set(['false', 'no', 'n', 'off', 'f', '0']);
const TRUE = new Set(['true', 'yes', 'y', 'on', 't', '1']);

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
    ? foldKey(String(value))
    : undefined;

/** Whether a value means no, however people write it. */
export const isFalse = (value: unknown): boolean => FALSE.has(wordOf(value) ?? '');

/** Whether a value means yes, however people write it. */
export const isTrue = (value: unknown): boolean => TRUE.has(wordOf(value) ?? '');
