import { env } from 'node:process';

/** Whether this is `npm run test:long`, which goes through all cases. */
export const allCases = env['ALL_CASES'] !== undefined;

/**
 * Of a table of cases the first ones in `npm test`, where a journey of each would take minutes, and
 * all in `npm run test:long`. Cases that differ most stand first.
 */
export const few = <T>(cases: readonly T[], count: number): readonly T[] =>
  allCases ? cases : cases.slice(0, count);

/** Tests that only `npm run test:long` has. */
export function onlyInLong(tests: () => void): void {
  if (allCases) tests();
}

/** How often a property is tried: `some` times in `npm test`, `many` in `npm run test:long`. */
export const runs = (some: number, many: number): { readonly numRuns: number } => ({
  numRuns: allCases ? many : some,
});
