import type { MouseEvent } from 'react';

/** Marks the link that a press anywhere on its card follows. */
const HEADLINE = 'data-headline';

/**
 * Follows a card's headline when the card is pressed beside it. Ignores a press that ends a text
 * selection, or that is on another link or control; passes on held keys (new tab, new window).
 */
export function followHeadline(event: MouseEvent<HTMLElement>): void {
  const { target, currentTarget, ctrlKey, metaKey, shiftKey } = event;
  if (
    event.defaultPrevented ||
    !(target instanceof Element) ||
    target.closest('a, button, input, summary, [popover]')
  )
    return;
  if (getSelection()?.isCollapsed === false) return;
  const headline = currentTarget.querySelector<HTMLElement>(`[${HEADLINE}]`);
  headline?.focus({ preventScroll: true });
  headline?.dispatchEvent(
    new globalThis.MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      ctrlKey,
      metaKey,
      shiftKey,
    }),
  );
}
