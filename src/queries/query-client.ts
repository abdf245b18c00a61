import { QueryClient } from '@tanstack/react-query';
import { LoadError } from './fetching/load-error.ts';

/** Retries a temporary fault once, at once; not one that a repeated request cannot change. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof LoadError && error.kind === 'network';

/**
 * `networkMode: 'always'`: by default TanStack Query waits without end while the browser says it is
 * offline; here the request is made and fails, and the page says so.
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
