/**
 * The `<main>` in markup that React wrote, as a browser with scripts gives it back (`outerHTML`),
 * as far as `findPlaces` looks at it: quotes are escaped only where they must be, a no-break space
 * always. A `>` in an attribute is escaped by some browsers only, but no string with it is found in
 * the data, where nothing is escaped.
 */
export const mainAsBrowsersWrite = (markup: string): string =>
  markup
    .slice(markup.indexOf('<main'), markup.lastIndexOf(END) + END.length)
    .replaceAll(/\r\n?/g, '\n')
    .split(UNSEEN)
    .map((part, at) => (at % 2 === 0 ? unescaped(part) : part))
    .join('');

const END = '</main>';

/** With scripts, what is in it is one text. */
const UNSEEN = /(?<=<noscript>)(.*?)(?=<\/noscript>)/s;

const unescaped = (markup: string): string =>
  markup
    .replaceAll('&#x27;', "'")
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll(/>[^<]*&quot;[^<]*/g, (text) => text.replaceAll('&quot;', '"'));
