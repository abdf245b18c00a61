import { decodeHTMLAttribute, decodeHTMLStrict, escapeUTF8 } from 'entities';

/** A piece of what is inside of an element: text with entities, CDATA, or a tag as written. */
export type TextPart =
  | { readonly text: string }
  | { readonly data: string }
  | { readonly markup: string };

export type Attributes = Readonly<Record<string, string>>;

/** Excerpts and pictures are near the start of a text. */
const MOST_TEXT = 100_000;

/**
 * The text inside of an element, decoded once. With tags inside it is HTML as it is written:
 * decoding its entities would make tags of `&lt;b&gt;`.
 */
export function textOf(parts: readonly TextPart[]): string {
  const isHtml = parts.some((part) => 'markup' in part);
  const texts = parts.map((part) => {
    if ('markup' in part) return part.markup;
    if ('data' in part) return part.data;
    return isHtml ? part.text : decodeHTMLStrict(part.text);
  });
  return texts.join('').trim().slice(0, MOST_TEXT);
}

/** Attributes that are read, by local name. */
const ATTRIBUTES =
  /^(?:xmlns(?::[\p{L}\p{N}_.-]+)?|xml:(?:lang|base)|(?:[\p{L}\p{N}_-]+:)?(?:about|resource|href|rel|type|url|width|height|medium|ispermalink|src|lang|version))$/u;

/** An element as XML, with the attributes that are read. `inside` is XML. */
export function elementXml(name: string, attributes: Attributes, inside: string): string {
  const written = Object.entries(attributes)
    .filter(([key]) => ATTRIBUTES.test(key))
    .map(([key, value]) => ` ${key}="${escapeUTF8(decodeHTMLAttribute(value))}"`)
    .join('');
  return `<${name}${written}>${inside}</${name}>`;
}

/** A text as XML. */
export const textXml = (text: string): string => escapeUTF8(text);
