/**
 * Selects the elements of a document's head that a page's own head makes (headTags), except the
 * title. Those of index.html, which are the same on every page, are others.
 */
export const OWN_TAGS = [
  'meta[property]',
  'meta[name="description"]',
  'meta[name="robots"]',
  'meta[name^="twitter:"]',
  'link[rel="canonical"]',
  'link[rel="alternate"]',
  'link[rel="search"]',
  'script[type="application/ld+json"]',
].join();
