/**
 * Keeps the first main heading that the browser read out of the page itself, before any of the
 * app's code has run.
 */
export const keepFirstHeading = (): void => {
  new MutationObserver((_, observer) => {
    const heading = document.querySelector('main h1');
    if (!heading) return;
    observer.disconnect();
    Object.assign(globalThis, { firstHeading: heading });
  }).observe(document, { childList: true, subtree: true });
};
