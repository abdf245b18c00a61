/** A fault that the publisher can fix: one sentence says what happened and what to do. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}
