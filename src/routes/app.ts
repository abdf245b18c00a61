import type { QueryClient } from '@tanstack/react-query';

/** What every route's loader works with. */
export type App = {
  readonly client: QueryClient;
  /** Address of the bundle's folder, with a trailing slash. */
  readonly data: string;
};
