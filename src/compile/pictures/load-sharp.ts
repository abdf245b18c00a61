import { codeOf } from '../describe-fs-error.ts';
import { CompileError } from '../problem.ts';

/** What of a site needs it to keep pictures. */
export const KEPT_PICTURES = 'pictures: keep (site.yaml)';

/**
 * The library that decodes pictures. It is native, and Coranto's package leaves it to those who
 * need it. `what` needs it. Rejects with a CompileError that says how to install it.
 */
export async function loadSharp(what: string): Promise<typeof import('sharp').default> {
  try {
    return (await import('sharp')).default;
  } catch (error) {
    const why =
      codeOf(error) === 'ERR_MODULE_NOT_FOUND'
        ? 'is not installed. Install it beside Coranto'
        : 'does not work here. Install it again on this machine';
    throw new CompileError(`${what} needs the package sharp, which ${why}: npm i sharp`, {
      cause: error,
    });
  }
}
