/** Milliseconds since 1970 that a calendar has: ±100,000,000 days. */
const MOST_MS = 8.64e15;

/** An instant in ISO 8601; a number that is none stays as it is, so that nothing is lost. */
export const isoOf = (ms: number): string | number =>
  Number.isInteger(ms) && Math.abs(ms) <= MOST_MS ? new Date(ms).toISOString() : ms;

const isoShape =
  /^([+-]\d{2})?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970 of an instant as `isoOf` writes it; anything else as it is. */
export function msOf(written: unknown): unknown {
  if (typeof written !== 'string' || !isoShape.test(written)) return written;
  const ms = Date.parse(written);
  return Number.isNaN(ms) ? written : ms;
}
