/**
 * The strings in a page that its data need not repeat, in order: texts, and addresses and times in
 * attributes, with their parts. `markup` is that of `<main>` as a browser gives it (`outerHTML`);
 * what is escaped there stays so. `path` is the page's own.
 */
export function findPlaces(path: string, markup = ''): Set<string> {
  const places = new Set<string>();
  for (const [, value = '', text = value] of [['', path], ...markup.matchAll(PLACE)])
    for (const place of [text, ...value.split(/\/|#r-/)]) places.add(place);
  return places;
}

/** A wanted attribute; another value, in which some browsers leave a `>`; or a text. */
const PLACE = /\s(?:href|src|datetime)="([^"]*)"|"[^"]*"|>([^<]+)/gi;
