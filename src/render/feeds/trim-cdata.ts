/**
 * Takes away the blanks around CDATA, which feedsmith writes on lines of their own: some readers
 * take them for a part of titles, links and ids. A text with a sign of markup is CDATA as a whole,
 * so what stands around it is never a text's own; what stands in it is passed over, as an XML
 * parser passes over it.
 */
export const trimCdata = (document: string): string =>
  document.replace(/\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*/g, '$1');
