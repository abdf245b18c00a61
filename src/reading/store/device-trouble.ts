import { NewerVersionError } from './device-database.ts';

/**
 * Why changes last only until the page is left: storage is denied, full, or written by a newer
 * version.
 */
export type DeviceTrouble = 'denied' | 'full' | 'newer';

export function troubleOf(error: unknown): DeviceTrouble {
  if (error instanceof NewerVersionError) return 'newer';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'denied';
}
