let shownAt: string | undefined;
const listeners = new Set<() => void>();

/** The path of the page whose muted stories the reader asked to see; undefined: of none. */
export const mutedShownAt = (): string | undefined => shownAt;

/**
 * Shows the muted stories of a page, by its path, until another page is opened; undefined: none.
 */
export function showMuted(path: string | undefined): void {
  shownAt = path;
  for (const listener of listeners) listener();
}

export function subscribeToShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
