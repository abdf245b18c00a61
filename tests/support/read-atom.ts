import { expect } from 'vitest';
import {
  ATOM,
  checkItems,
  instant,
  linkOf,
  type ReadFeed,
  type ReadItem,
  RFC_3339,
  whole,
} from './feed-rules.ts';
import { childrenOf, everyElement, onlyChild, parseXml } from './xml-tree.ts';

/** Reads Atom and checks it against RFC 4287, section 4.1. */
export function readAtom(document: string, self: string): ReadFeed {
  const root = parseXml(document);
  expect([root.name, root.namespace]).toEqual(['feed', ATOM]);
  expect(everyElement(root).filter(({ namespace }) => namespace !== ATOM)).toEqual([]);
  expect(linkOf(root, 'self')).toBe(self);
  const items = childrenOf(root, 'entry').map((entry): ReadItem => {
    expect(onlyChild(entry, 'content').attributes['type']).toBe('html');
    expect(
      childrenOf(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate'),
    ).toHaveLength(1);
    for (const { attributes } of childrenOf(entry, 'link')) whole(attributes['href']);
    return {
      id: onlyChild(entry, 'id').text,
      link: whole(linkOf(entry, 'alternate')),
      title: onlyChild(entry, 'title').text,
      time: instant(onlyChild(entry, 'published').text, RFC_3339),
      updated: instant(onlyChild(entry, 'updated').text, RFC_3339),
      outlet: onlyChild(onlyChild(entry, 'author'), 'name').text,
      topics: childrenOf(entry, 'category').map(({ attributes }) => attributes['label'] ?? ''),
      excerpt: childrenOf(entry, 'summary')[0]?.text ?? '',
      content: onlyChild(entry, 'content').text,
      original: linkOf(entry, 'via'),
      image: linkOf(entry, 'enclosure'),
    };
  });
  checkItems(items);
  expect(onlyChild(root, 'id').text).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const page = whole(linkOf(root, 'alternate'));
  const updated = instant(onlyChild(root, 'updated').text, RFC_3339);
  return { title: onlyChild(root, 'title').text, page, updated, items };
}
