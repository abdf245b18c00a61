let answer: boolean | undefined;
const listeners = new Set<() => void>();

/** What the browser answered in this page when it was asked to keep, until that was told. */
export const promiseAnswer = (): boolean | undefined => answer;

export function setPromiseAnswer(next: boolean | undefined): void {
  answer = next;
  for (const listener of listeners) listener();
}

export function subscribeToPromise(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
