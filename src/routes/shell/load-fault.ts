import type { ErrorKind } from '#src/components/states/error-words.ts';
import { LoadError } from '#src/queries/load-error.ts';
import { ChunkError } from '../lazy-page.ts';

/** Tells the kind of whatever a loader, a lazy page or a component threw. Lost code is a part of the site that is missing. */
export function faultOf(error: unknown): ErrorKind {
  if (error instanceof LoadError) return error.kind;
  if (error instanceof ChunkError) return 'missing';
  return 'unknown';
}
