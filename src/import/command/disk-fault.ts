import { codeOf, describeFsError } from '#src/compile/describe-fs-error.ts';
import { CompileError } from '#src/compile/problem.ts';

const DENIED = {
  why: 'this user has no permission',
  advice: 'Give the folder with all that is in it to the user who runs the import (chown -R).',
};
const SPACE = 'Free some space.';

/** Why, and what a person can do, by the code of the error; other codes have general words. */
const words = new Map<string | undefined, { readonly why?: string; readonly advice: string }>([
  ['EACCES', DENIED],
  ['EPERM', DENIED],
  ['EROFS', { advice: 'Make it writable, or name another folder with --data.' }],
  ['ENOSPC', { advice: SPACE }],
  ['EDQUOT', { advice: SPACE }],
]);

/**
 * An error of the disk as a CompileError with advice; any other error unchanged. Files are written
 * all or nothing, so the next run imports what this one did not.
 */
export function toDiskFault(error: unknown): unknown {
  const general = describeFsError(error);
  if (general === undefined || !(error instanceof Error)) return error;
  const { why = general, advice } = words.get(codeOf(error)) ?? { advice: 'Check the disk.' };
  const place = 'path' in error && typeof error.path === 'string' ? error.path : 'the data folder';
  const message = `Cannot use ${place}: ${why}. ${advice} Then run the import again.`;
  return new CompileError(message, { cause: error });
}
