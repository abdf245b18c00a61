/**
 * A fault that the publisher can mend: its message is one sentence that says what happened and what
 * to do.
 */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}
