import { QueryClient } from '@tanstack/react-query';
import { LoadError } from './load-error.ts';

/** A passing fault is tried once more at once; what will not change by asking again is not. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof LoadError && error.kind === 'network';

/**
 * `networkMode: 'always'`: left alone, TanStack Query waits without an end for a connection that
 * the browser says is not there; here the request is made, fails, and the page says so.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: worthRetrying,
        retryDelay: 300,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        gcTime: 30 * 60_000,
      },
    },
  });
}
