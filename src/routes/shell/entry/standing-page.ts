/** Sent when the app cannot take over the page; public/early.js then says so on the page. */
const LOST = 'coranto:lost';

/**
 * The address (path and search below the origin) of the prerendered page in the document, by its
 * own head: for a page whose data is damaged. Undefined if the page was made for another address,
 * or there is none.
 */
export function standingAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  const isHere =
    canonical !== undefined &&
    new URL(canonical).pathname === location.pathname &&
    location.search === '';
  return isHere && document.querySelector('#root main') ? location.pathname : undefined;
}

/** Leaves the prerendered page readable without the app, and informs the reader. */
export function leaveStanding(): void {
  delete document.documentElement.dataset['opened'];
  dispatchEvent(new Event(LOST));
}
