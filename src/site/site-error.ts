/** A fault that the publisher can fix: one sentence says what happened and what to do. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}

/** The site is larger than its host takes; the earlier site is unchanged. */
export class HostLimitError extends SiteError {}
