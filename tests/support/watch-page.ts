/** Records the first heading of the page, and whether the page was ever hidden or emptied. */
export const watchPage = (): void => {
  const seen = { hidden: false, emptied: false };
  Object.assign(globalThis, { seen });
  new MutationObserver(() => {
    const heading = document.querySelector('main h1');
    if (heading && !('firstHeading' in globalThis))
      Object.assign(globalThis, { firstHeading: heading });
    if ('opening' in document.documentElement.dataset) seen.hidden = true;
    if ('firstHeading' in globalThis && !heading) seen.emptied = true;
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-opening'],
  });
};
