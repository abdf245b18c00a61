/** Words that the reader wants to mute, perhaps none yet; undefined: no dialog is open. */
let asked: string | undefined;
const listeners = new Set<() => void>();

export const askedMute = (): string | undefined => asked;

/** Opens the dialog that mutes words, or closes it. */
export function askToMute(words: string | undefined): void {
  asked = words;
  for (const listener of listeners) listener();
}

export function subscribeToAskedMute(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
