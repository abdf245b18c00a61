/** Voice control and switch devices send a click alone, without pointer or keys before it. */
const moves = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'click'] as const;

/** Calls back at the reader's first input, once; gives what ends the waiting. */
export function onFirstMove(moved: () => void): () => void {
  const stop = new AbortController();
  const first = (): void => {
    stop.abort();
    moved();
  };
  for (const move of moves) addEventListener(move, first, { signal: stop.signal, passive: true });
  // A reader may have scrolled before hydration.
  if (scrollY > 0) first();
  return () => stop.abort();
}
