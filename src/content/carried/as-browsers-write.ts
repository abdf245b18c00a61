/**
 * Markup that React wrote, as a browser with scripts gives it back (`innerHTML`), as far as
 * `findPlaces` looks at it: quotes are escaped where they must be, other blanks always. A `>` in an
 * attribute is escaped by some browsers only: no string with it is found in the data.
 */
export const asBrowsersWrite = (markup: string): string =>
  markup
    .replaceAll(/\r\n?/g, '\n')
    .split(UNSEEN)
    .map((part, at) => (at % 2 === 0 ? unescaped(part) : part))
    .join('');

/** With scripts, what is in it is one text. */
const UNSEEN = /(?<=<noscript>)(.*?)(?=<\/noscript>)/s;

const unescaped = (markup: string): string =>
  markup
    .replaceAll('&#x27;', "'")
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll(/>[^<]*&quot;[^<]*/g, (text) => text.replaceAll('&quot;', '"'));
