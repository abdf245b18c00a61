import type { QueryClient } from '@tanstack/react-query';
import type { ReadFile } from '#src/queries/read-file.ts';

/** What every route's loader works with. */
export type App = {
  readonly client: QueryClient;
  /** Brings the files of the bundle. */
  readonly read: ReadFile;
};
