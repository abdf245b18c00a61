import { env } from 'node:process';

/**
 * Of a table of cases the first ones in `npm test`, where a journey of each would take minutes, and
 * all in `npm run test:long`. Cases that differ most stand first. Files that use this are listed in
 * vitest.config.ts.
 */
export const few = <T>(cases: readonly T[], count: number): readonly T[] =>
  env['ALL_CASES'] ? cases : cases.slice(0, count);
