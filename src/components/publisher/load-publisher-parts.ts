type DrawnParts = ReturnType<typeof import('./draw-publisher-parts.tsx').drawPublisherParts>;

let parts: DrawnParts | undefined;

/** What the publisher adds to every page, once `loadPublisherParts` has resolved. */
export const publisherParts = (): DrawnParts | undefined => parts;

/**
 * Loads the code that draws it. To be awaited before the first page is drawn; `own` is
 * `publisher` of the manifest's site, and other sites do without that code.
 */
export async function loadPublisherParts(own: unknown): Promise<void> {
  parts = own ? (await import('./draw-publisher-parts.tsx')).drawPublisherParts(own) : undefined;
}
