import { SaxesParser } from 'saxes';

/** An element of an XML document: its name without prefix, and its namespace. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, CDATA included, trimmed as feed readers do. */
  readonly text: string;
};

type Growing = Omit<XmlElement, 'children' | 'text'> & {
  readonly children: Growing[];
  text: string;
};

/**
 * Parses a document by XML 1.0 and its namespaces. Throws at the first error, also for characters
 * that XML forbids.
 */
export function parseXml(document: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  const addText = (text: string): void => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value]);
    const element: Growing = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.text = closed.text.trim();
  });
  parser.write(document).close();
  if (!root) throw new Error('the document has no element');
  return root;
}

/** The children of an element by name, without prefixes. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The only child of this name. Throws for none, or more than one. */
export function onlyChild(element: XmlElement, name: string): XmlElement {
  const [child, ...others] = childrenOf(element, name);
  if (!child || others.length > 0)
    throw new Error(
      `<${element.name}> has ${others.length + (child ? 1 : 0)} <${name}>, expected 1`,
    );
  return child;
}

/** An element and all its descendants, in document order. */
export const everyElement = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];
