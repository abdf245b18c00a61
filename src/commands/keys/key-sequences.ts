/** The keys of a sequence, `g f`; one key is a sequence too. */
export const keysOf = (sequence: string): readonly string[] => sequence.split(' ');
export const sequenceOf = (keys: readonly string[]): string => keys.join(' ');

/** Whether two sequences cannot be told apart while they are pressed: one begins the other. */
export const collide = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

/** Milliseconds in which the next key of a sequence is awaited. */
export const NEXT_KEY_MS = 1000;
