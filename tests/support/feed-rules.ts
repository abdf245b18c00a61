import { expect } from 'vitest';
import { childrenOf, everyElement, parseXml, type XmlElement } from './xml-tree.ts';

/** A feed's data on one story, whatever its form. */
export type ReadItem = {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly time: string;
  readonly updated: string;
  readonly outlet: string;
  readonly topics: readonly string[];
  readonly excerpt: string;
  readonly content: string;
  readonly original: string | undefined;
  readonly image: string | undefined;
};

export type ReadFeed = {
  readonly title: string;
  readonly page: string;
  readonly updated: string | undefined;
  readonly items: ReadItem[];
};

/** A moment in Atom and JSON Feed. */
export const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const ATOM = 'http://www.w3.org/2005/Atom';

/** An absolute address in canonical form. */
export const whole = (address: string | undefined): string => {
  expect(address).toMatch(/^https?:\/\/[^/\s]+\/\S*$/);
  return new URL(address ?? '').href;
};

/** A moment in `form`, converted to ISO 8601. */
export const instant = (text: string, form: RegExp): string => {
  expect(text).toMatch(form);
  return new Date(text).toISOString();
};

/** The target of the element's first Atom link with this relation. */
export const linkOf = (element: XmlElement, rel: string): string | undefined =>
  childrenOf(element, 'link').find(
    (link) => link.namespace === ATOM && link.attributes['rel'] === rel,
  )?.attributes['href'];

/**
 * Rules for every form: unique, permanent ids, newest first, at most fifty, HTML without foreign
 * control.
 */
export function checkItems(items: readonly ReadItem[]): void {
  expect(items.length).toBeLessThanOrEqual(50);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.map(({ time }) => time)).toEqual(
    items
      .map(({ time }) => time)
      .toSorted()
      .reverse(),
  );
  for (const { id, content, title, outlet } of items) {
    expect(id).toMatch(/^(?:https?:\/\/[^/\s]+\/\S*|tag:[a-z0-9._-]+,\d{4}:[a-z0-9._-]+)$/);
    expect(title).not.toBe('');
    expect(outlet).not.toBe('');
    checkHtml(content);
  }
}

/** Only the writer's own markup is allowed. */
function checkHtml(html: string): void {
  expect(html).not.toBe('');
  for (const { name, attributes } of elementsOf(html)) {
    expect(['div', 'p', 'a', 'h3', 'ul', 'li', 'bdi']).toContain(name);
    expect(['dir', 'href', 'lang', 'rel']).toEqual(expect.arrayContaining(Object.keys(attributes)));
    if (name === 'a') whole(attributes['href']);
  }
}

/** The text of HTML that a feed's writer made, without its markup. */
export function plainText(html: string): string {
  return elementsOf(html)
    .map(({ text }) => text)
    .join('');
}

const parsed = new Map<string, XmlElement[]>();

/** The elements of a piece of HTML, cached: the same story is in many feeds. */
function elementsOf(html: string): XmlElement[] {
  const elements = parsed.get(html) ?? everyElement(parseXml(`<div>${html}</div>`));
  parsed.set(html, elements);
  return elements;
}
