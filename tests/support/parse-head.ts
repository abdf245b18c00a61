import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { HeadTag } from '#src/head/head-tag.ts';

type Element = DefaultTreeAdapterTypes.Element;

const tags: readonly string[] = ['title', 'meta', 'link', 'script'] satisfies HeadTag['tag'][];
const isHeadTag = (name: string): name is HeadTag['tag'] => tags.includes(name);

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

/**
 * The elements of a page's head as a browser parses them. Throws for anything else, text included:
 * it would end the head.
 */
export function parseHead(html: string): HeadTag[] {
  const head = parse(html)
    .childNodes.filter(isElement)
    .flatMap(({ childNodes }) => childNodes.filter(isElement))
    .find(({ tagName }) => tagName === 'head');
  if (!head) throw new Error('the page has no head');
  return head.childNodes.flatMap((node) => {
    if (!isElement(node)) {
      if ('value' in node && node.value.trim() !== '')
        throw new Error(`a head has no text: ${node.value}`);
      return [];
    }
    const { tagName: tag, attrs, childNodes } = node;
    if (!isHeadTag(tag)) throw new Error(`a head has no ${tag}`);
    const text = childNodes
      .map((child) => ('value' in child ? child.value : child.nodeName))
      .join('');
    return [
      { tag, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])), text },
    ];
  });
}

/** A page's body as text with element names: empty if nothing of the head leaked into it. */
export function parseBody(html: string): string {
  const body = parse(html)
    .childNodes.filter(isElement)
    .flatMap(({ childNodes }) => childNodes.filter(isElement))
    .find(({ tagName }) => tagName === 'body');
  return (
    body?.childNodes.map((child) => ('value' in child ? child.value : child.nodeName)).join('') ??
    ''
  );
}
