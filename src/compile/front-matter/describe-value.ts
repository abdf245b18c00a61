/** Characters of a text that an error message repeats. */
const SHOWN = 40;

/** A value from a source file as words: `the text "high"`, `the number 3`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string')
    return `the text ${JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

/** The `error` of a schema: what was expected, what was found, and what to do. */
export function expected(
  what: string,
  advice: string,
): (issue: { readonly input?: unknown }) => string {
  return ({ input }) =>
    input === undefined || input === null
      ? `is missing, expected ${what}; ${advice}`
      : `expected ${what}, got ${describeValue(input)}; ${advice}`;
}
