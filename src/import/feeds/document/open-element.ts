import { type Attributes, elementXml, type TextPart, textOf, textXml } from './element-xml.ts';
import { type Elements, type Format, isItem, type Kept } from './kept-elements.ts';
import { linkXml } from './link-xml.ts';

/** An element that is read, while its end is not. */
export type OpenElement = {
  readonly name: string;
  readonly local: string;
  readonly attributes: Attributes;
  /** Base of its addresses, if an element states one. */
  readonly base: string | undefined;
  /** What is read inside; undefined for a text. */
  readonly inside: Elements | undefined;
  readonly isItem: boolean;
  readonly depth: number;
  /** XML of what is inside, or a text's pieces. */
  readonly parts: string[];
  readonly text: TextPart[];
};

/** An element whose start was read. */
export function openElement(
  own: Pick<OpenElement, 'name' | 'local' | 'attributes' | 'base' | 'depth'>,
  kept: Kept,
): OpenElement {
  const inside = kept === 'text' ? undefined : kept;
  return { ...own, inside, isItem: isItem(kept), parts: [], text: [] };
}

/** The root element of a feed. */
export type FeedRoot = { readonly format: Format; readonly prefix: string };

/** An element with others inside, as XML. */
export function containerXml(element: OpenElement): string {
  const { name, attributes, base, parts } = element;
  const own =
    element.isItem && base !== undefined
      ? { ...attributes, 'xml:base': textXml(base) }
      : attributes;
  return elementXml(name, own, parts.join(''));
}

/** Adds the XML of a text to the element around it, unless it is empty. */
export function addText(parts: string[], element: OpenElement, root: FeedRoot): void {
  const { name, local, attributes, base } = element;
  const text = textOf(element.text);
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const link = linkXml(local, { prefix, attributes, text }, root.format);
  if (link?.isFirst === true) parts.unshift(link.xml);
  else if (link) parts.push(link.xml);
  else if (text !== '' || Object.keys(attributes).length > 0) {
    const isBase = attributes['xml:base'] !== undefined && base !== undefined;
    const own = isBase ? { ...attributes, 'xml:base': textXml(base) } : attributes;
    const xml = elementXml(name, own, textXml(text));
    // feedsmith 3.0.1 reads hours and days to skip only if there are several.
    parts.push(xml, ...(local === 'hour' || local === 'day' ? [xml] : []));
  }
}

/** A cut document: containers are closed, and an item or text that is not whole is left out. */
export function closeAll(open: readonly OpenElement[]): string {
  let inner: string | undefined;
  for (const element of open.toReversed()) {
    const isContainer = element.inside !== undefined && !element.isItem;
    if (isContainer && inner !== undefined) element.parts.push(inner);
    inner = isContainer ? containerXml(element) : undefined;
  }
  return inner ?? '';
}
