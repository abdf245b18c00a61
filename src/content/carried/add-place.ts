/** Attributes whose values the data of a page repeats. */
export const placeAttributes: readonly string[] = ['href', 'src', 'datetime'];

/**
 * Adds the value of an attribute to a page's places, and what the page's data has of it: the host
 * of a link, the slug of a path, the id of a report, the day of a time. Texts are added as they
 * are. Browser and build do it in the same order, that of the document.
 */
export function addPlace(places: Set<string>, value: string): void {
  const parts = value.split('/');
  const end = parts.at(-1) ?? '';
  const found = [
    value,
    // `https://host/…`, or `/news/slug/`
    parts[1] ? parts.at(-2) : parts[2],
    end.startsWith('#r-') ? end.slice(3) : value.slice(0, 10),
  ];
  for (const place of found) if (place) places.add(place);
}
