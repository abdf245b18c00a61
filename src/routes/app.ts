import type { QueryClient } from '@tanstack/react-query';
import type { ReadFile } from '#src/queries/fetching/read-file.ts';

/** The services for every route's loader. */
export type App = {
  readonly client: QueryClient;
  /** Loads files of the bundle. */
  readonly read: ReadFile;
};
