import { type Attributes, elementXml, textXml } from './element-xml.ts';
import type { Format } from './kept-elements.ts';

/**
 * Links that feedsmith does not read, as links that it does: the original address that FeedBurner
 * replaced, and links of RSS that are written as in Atom. `isFirst` if it counts before others.
 * Undefined for other elements.
 */
export function linkXml(
  local: string,
  {
    prefix,
    attributes,
    text,
  }: {
    readonly prefix: string;
    readonly attributes: Attributes;
    readonly text: string;
  },
  format: Format,
): { readonly xml: string; readonly isFirst: boolean } | undefined {
  if (local === 'origlink') {
    const xml =
      format === 'atom'
        ? elementXml(`${prefix}link`, { rel: 'alternate', href: textXml(text) }, '')
        : elementXml('link', {}, textXml(text));
    return { xml, isFirst: true };
  }
  return local === 'link' && format !== 'atom' && text === '' && attributes['href'] !== undefined
    ? { xml: elementXml('atom:link', attributes, ''), isFirst: false }
    : undefined;
}
