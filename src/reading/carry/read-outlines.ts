import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml';
import type { CarriedFault } from './read-carried.ts';

/** An outline that names an address, and its line in the file, from 1. */
export type Outline = {
  readonly line: number;
  readonly text: string;
  readonly lang: string | undefined;
  /** As written. */
  readonly address: string;
  readonly isFeed: boolean;
};

export type OutlinesResult =
  | { readonly fault: CarriedFault }
  | { readonly fault?: undefined; readonly outlines: readonly Outline[] };

/**
 * The outlines of an OPML file that name an address; groups and comments name none. Not by the
 * browser's parser, which the policy of pages (Trusted Types) lets nobody use.
 */
export function readOutlines(text: string): OutlinesResult {
  let document: XmlDocument;
  try {
    document = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
  } catch {
    return { fault: /<opml[\s>]/i.test(text) ? 'damaged' : 'foreign' };
  }
  const { root } = document;
  if (root?.name.toLowerCase() !== 'opml') return { fault: 'foreign' };
  const lineOf = ({ start }: XmlElement): number => text.slice(0, start).split('\n').length;
  return { outlines: outlinesIn(root, lineOf) };
}

/** Depth first. A comment comments out all that is in it (OPML 2.0). */
const outlinesIn = (parent: XmlElement, lineOf: (element: XmlElement) => number): Outline[] =>
  parent.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const { name, attributes } = child;
    if (attributes['isComment']?.toLowerCase() === 'true') return [];
    const own = name === 'outline' ? outlineOf(attributes, lineOf(child)) : [];
    return [...own, ...outlinesIn(child, lineOf)];
  });

/** The type of an outline may be in capitals (OPML 2.0). */
function outlineOf(attributes: Readonly<Record<string, string>>, line: number): Outline[] {
  const type = attributes['type']?.toLowerCase();
  const isFeed = type === 'rss' || (type !== 'link' && attributes['xmlUrl'] !== undefined);
  const address = isFeed ? (attributes['xmlUrl'] ?? attributes['htmlUrl']) : attributes['url'];
  if (address === undefined) return [];
  const text = attributes['text'] ?? attributes['title'] ?? '';
  return [{ line, text, lang: attributes['xml:lang'], address, isFeed }];
}
