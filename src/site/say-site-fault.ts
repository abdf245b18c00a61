import { dirname, join } from 'node:path';
import { describeFsError } from '#src/compile/describe-fs-error.ts';
import { OutputError, type OutputPlace } from '#src/compile/output/output-kind.ts';
import { isInside } from '#src/compile/output/refuse-nesting.ts';
import { CompileError } from '#src/compile/problem.ts';
import { SiteError } from './site-error.ts';

/**
 * A disk error in the publisher's words, with the folder as typed, not the one in which the site is
 * made.
 */
export function saySiteFault(
  error: unknown,
  { shown, folder }: Pick<OutputPlace, 'shown' | 'folder'>,
): unknown {
  const why = error instanceof OutputError ? error.why : describeFsError(error);
  if (why === undefined || (error instanceof CompileError && !(error instanceof OutputError)))
    return error;
  const where = placeOf(error, { shown, folder });
  return new SiteError(`Cannot write ${where}: ${why}. The earlier site is unchanged.`, {
    cause: error,
  });
}

/** What could not be written: the site, or a file outside it such as a cache. */
function placeOf(error: unknown, { shown, folder }: Pick<OutputPlace, 'shown' | 'folder'>): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  if (error instanceof OutputError || typeof path !== 'string') return `the site to ${shown}`;
  // The stage is beside the site or in it, and its name begins with a dot.
  const isOfSite =
    isInside(path, folder) || isInside(folder, path) || path.startsWith(join(dirname(folder), '.'));
  return isOfSite ? `the site to ${shown}` : path;
}
