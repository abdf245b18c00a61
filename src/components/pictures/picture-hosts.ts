/** Failed pictures in a row after which a host is not asked again until the page is left. */
const ENOUGH = 3;

const failures = new Map<string, number>();
const listeners = new Set<() => void>();

const hostOf = (url: string): string => new URL(url).host;

/** Whether the host of a picture's address is not asked any more. */
export const isGivenUp = (url: string): boolean => (failures.get(hostOf(url)) ?? 0) >= ENOUGH;

/** A picture has come: its host works, unless it was given up before. */
export function noteLoaded(url: string): void {
  if (!isGivenUp(url)) failures.delete(hostOf(url));
}

/** A picture has not come, or was no picture. */
export function noteFailed(url: string): void {
  if (isGivenUp(url)) return;
  failures.set(hostOf(url), (failures.get(hostOf(url)) ?? 0) + 1);
  if (isGivenUp(url)) for (const listener of listeners) listener();
}

/** Calls `listener` when a host is given up, until the returned function is called. */
export function onGivenUp(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
