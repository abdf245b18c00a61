import { Parser } from 'htmlparser2';
import type { Attributes } from './element-xml.ts';
import { type Elements, type Format, isItem, keptOf, ROOTS } from './kept-elements.ts';
import { nestedBase } from './nested-base.ts';
import {
  addText,
  closeAll,
  containerXml,
  type FeedRoot,
  type OpenElement,
  openElement,
} from './open-element.ts';

/** The elements of a feed that are read, as small and well-formed XML. */
export type SelectedFeed = {
  readonly format: Format;
  readonly xml: string;
  /** Whole items in it. */
  readonly items: number;
  /** The document ends before its root element does. */
  readonly isCut: boolean;
  /** There are more items than are read. */
  readonly hasMore: boolean;
};

/** Most items of a feed, in the order of the document. */
export const MOST_ITEMS = 2_000;
/** Most elements inside each other. */
export const MOST_DEPTH = 64;
/** HTML inside of a text may have many start tags without an end. */
const MOST_IN_TEXT = 512;

/** The document has more elements inside each other than are read. */
export class TooDeep extends Error {}

/**
 * Selects the elements of a feed (`kept-elements.ts`) and writes them as XML that a strict parser
 * reads in linear time: texts escaped, tags closed, nothing else (decisions/101-reading-feeds.md).
 * DOCTYPE and its entities are ignored. Undefined if the document is no feed. Throws `TooDeep`.
 */
export function selectElements(document: string, address: string): SelectedFeed | undefined {
  const open: OpenElement[] = [];
  let root: FeedRoot | undefined;
  let [depth, items, isData, hasMore] = [0, 0, false, false];
  /** The depth of an element that is not read, with all that is inside. */
  let skipped: number | undefined;
  let whole: string | undefined;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        const parent = open.at(-1);
        const isInText = parent !== undefined && parent.inside === undefined;
        if (depth > (isInText ? MOST_IN_TEXT : MOST_DEPTH)) {
          if (root) throw new TooDeep();
          parser.pause();
        } else if (isInText) {
          parent.text.push({ markup: document.slice(parser.startIndex, parser.endIndex + 1) });
        } else if (skipped === undefined) begin(name, attributes, parent);
      },
      ontext(text) {
        const parent = open.at(-1);
        if (parent && parent.inside === undefined)
          parent.text.push(isData ? { data: text } : { text });
      },
      oncdatastart() {
        isData = true;
      },
      oncdataend() {
        isData = false;
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        const current = open.at(-1);
        if (skipped !== undefined) {
          if (depth < skipped) skipped = undefined;
        } else if (current && depth < current.depth) close(current);
        else if (current && current.inside === undefined && !isImplied)
          current.text.push({ markup: `</${name}>` });
      },
    },
    OPTIONS,
  );

  function begin(name: string, attributes: Attributes, parent: OpenElement | undefined): void {
    const [, prefix = '', local = ''] = NAME.exec(name) ?? [];
    const inside = parent ? insideOf(parent, prefix, local) : rootInside(prefix, local);
    const isOne = inside !== undefined && isItem(inside);
    const isSurplus = isOne && items === MOST_ITEMS;
    hasMore ||= isSurplus;
    if (inside !== undefined && !isSurplus) {
      const base = nestedBase(attributes['xml:base'], parent?.base, address);
      open.push(openElement({ name, local, attributes, base, depth }, inside));
    } else if (parent) skipped = depth;
    // Warnings of programs can be before the root; a page has no feed in it.
    else if (local === 'html') parser.pause();
  }

  function rootInside(prefix: string, local: string): Elements | undefined {
    const found = ROOTS.get(local);
    if (found) root = { format: found.format, prefix };
    return found?.inside;
  }

  function insideOf(parent: OpenElement, prefix: string, local: string) {
    const isPrefixed = prefix !== '' && prefix !== root?.prefix;
    return parent.inside && root && keptOf(parent.inside, { local, isPrefixed }, root.format);
  }

  function close(element: OpenElement): void {
    open.pop();
    const parent = open.at(-1);
    if (element.isItem) items += 1;
    if (!parent) {
      whole = containerXml(element);
      parser.pause();
    } else if (element.inside) parent.parts.push(containerXml(element));
    else addText(parent.parts, element, root ?? { format: 'rss', prefix: '' });
  }

  // Not ended: elements that are still open were cut.
  parser.write(document);
  if (!root) return undefined;
  const xml = whole ?? closeAll(open);
  return { format: root.format, xml, items, isCut: whole === undefined, hasMore };
}

const NAME = /^(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)$/u;
const OPTIONS = {
  xmlMode: true,
  decodeEntities: false,
  lowerCaseTags: true,
  lowerCaseAttributeNames: true,
} as const;
