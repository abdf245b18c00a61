import { moveFocus } from '../../commands/items/move-focus.ts';

/** How long to wait for results, in milliseconds. */
const COMING = 10_000;

/**
 * Moves the focus from the field to the first result, once the results on the page are those of
 * what is asked for. Not if the focus has left the field by then, nor after `signal`.
 */
export function goToResults(
  field: HTMLInputElement,
  areShown: () => boolean,
  signal: AbortSignal,
): void {
  const until = performance.now() + COMING;
  const pass = (): void => {
    if (signal.aborted || document.activeElement !== field) return;
    const first = document.querySelector('main [data-place]');
    // Its card may come after those of later ones.
    if (areShown() && first?.querySelector('article')) moveFocus(1);
    else if (performance.now() < until) requestAnimationFrame(pass);
  };
  pass();
}
