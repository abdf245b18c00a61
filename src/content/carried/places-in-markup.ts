import { addPlace, placeAttributes } from './add-place.ts';

/**
 * The places of a page in its markup, as React writes it: what `placesInPage` finds in the document
 * that a browser makes of it. `path` is the page's own.
 */
export function placesInMarkup(path: string, markup: string): Set<string> {
  const places = new Set<string>();
  addPlace(places, path);
  const parsed = markup.replaceAll(/<noscript>.*?<\/noscript>/gs, '').replaceAll(/\r\n?/g, '\n');
  for (const [, text, value] of parsed.matchAll(PLACE)) {
    if (text !== undefined) places.add(unescaped(text));
    else if (value !== undefined) addPlace(places, unescaped(value));
  }
  return places;
}

/**
 * A text, or an attribute. React writes no `>` and no `"` in texts and values, so what looks like
 * either is that.
 */
const PLACE = new RegExp(`>([^<]+)|\\s(?:${placeAttributes.join('|')})="([^"]*)"`, 'gi');

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (entity, name) => characters[name] ?? entity)
    : text;
