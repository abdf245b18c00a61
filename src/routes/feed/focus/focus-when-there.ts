/** How long to wait for the story, in milliseconds. */
const COMING = 10_000;

/**
 * Moves the focus to the headline of the story at a place of the list once it is in the page;
 * `isWanted` tells before whether the reader is still where the focus was lost. Returns what stops
 * the waiting.
 */
export function focusWhenThere(place: number, isWanted: () => boolean): () => void {
  const until = performance.now() + COMING;
  let frame = 0;
  const pass = (): void => {
    if (!isWanted() || performance.now() > until) return;
    const headline = document.querySelector<HTMLElement>(`[data-place="${place}"] [data-headline]`);
    if (!headline) frame = requestAnimationFrame(pass);
    headline?.focus({ preventScroll: true });
    headline?.scrollIntoView({ block: 'nearest' });
  };
  pass();
  return () => cancelAnimationFrame(frame);
}
