/**
 * Removes the blanks around CDATA, which feedsmith writes on lines of its own: some readers take
 * them for a part of titles, links and ids. A text with markup is CDATA as a whole, so blanks
 * around it never belong to a text; the content is skipped, as an XML parser does.
 */
export const trimCdata = (document: string): string =>
  document.replace(/\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*/g, '$1');
