import { addPlace, placeAttributes } from '#src/content/carried/add-place.ts';

/**
 * The places of the page in the document, before the app has it: `placesInMarkup` finds the same
 * when the page is made. `path` is the page's own.
 */
export function placesInPage(path: string): Set<string> {
  const places = new Set<string>();
  addPlace(places, path);
  const root = document.getElementById('root') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // With scripts its markup is a text.
    if (node instanceof Text && node.parentElement?.localName !== 'noscript') places.add(node.data);
    else if (node instanceof Element)
      for (const { name, value } of node.attributes)
        if (placeAttributes.includes(name)) addPlace(places, value);
  }
  return places;
}
