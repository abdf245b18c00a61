import { useEffect, useState } from 'react';

/** Voice control and switch devices send a click alone, without pointer or keys before it. */
const moves = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'click'] as const;

/** True from the reader's first input on. */
export function useFirstMove(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const first = (): void => {
      stop.abort();
      setMoved(true);
    };
    // A reader may have scrolled before hydration.
    if (scrollY > 0) first();
    for (const move of moves) addEventListener(move, first, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, []);
  return moved;
}
