/**
 * Sent when the app cannot take the page over; public/early.js then says so on the page that
 * stands.
 */
const LOST = 'coranto:lost';

/**
 * The address (path and search below the origin) of the page made ahead that stands in the
 * document, by its own head: for a page whose data is damaged. Undefined where the page was made
 * for another address, and where none stands.
 */
export function standingAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  const isHere =
    canonical !== undefined &&
    new URL(canonical).pathname === location.pathname &&
    location.search === '';
  return isHere && document.querySelector('#root main') ? location.pathname : undefined;
}

/** Leaves the page that stands as it is, to be read without the app, and has the reader told. */
export function leaveStanding(): void {
  delete document.documentElement.dataset['opened'];
  dispatchEvent(new Event(LOST));
}
