/**
 * Removes blanks that say nothing, and which feedsmith has no option to leave out: around CDATA,
 * where some readers take them for a part of titles, links and ids, and before each element, where
 * they are a twentieth of a feed. A text with markup is CDATA as a whole, so blanks around it never
 * belong to a text; its content is skipped, as an XML parser does.
 */
export const trimBlanks = (document: string): string =>
  document.replace(
    /\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*|\n +(?=<)/g,
    (_, cdata: string | undefined) => cdata ?? '\n',
  );
