import { hasItemFocus } from './page-items.ts';

let hasMoved = false;

/** Notes that a command has moved the focus to an item. */
export function beginMoving(): void {
  hasMoved = true;
}

/**
 * Whether the reader moves from item to item by keys: then arrows do so too. Before, after Tab and
 * after a press they scroll the page, which is the browser's.
 */
export const isMoving = (): boolean => hasMoved && hasItemFocus();

/** Ends it when the reader goes on by other means, until the returned function is called. */
export function endMovingByPointer(): () => void {
  const stop = new AbortController();
  const end = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Tab') hasMoved = false;
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, end, stop);
  return () => stop.abort();
}
