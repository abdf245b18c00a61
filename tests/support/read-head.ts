import type { HeadTag } from '#src/head/head-tag.ts';

/** The values of a name in a head's tags: a meta's content, a link's address. */
export const saidOf = (tags: readonly HeadTag[], name: string): string[] =>
  tags.flatMap(({ attributes }) => {
    const { name: own, property, rel, content, href } = attributes;
    return [own, property, rel].includes(name) ? [content ?? href ?? ''] : [];
  });

type Json = { readonly [name: string]: unknown };

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The descriptions in a head's JSON-LD, by type. Throws if there is none of that type. */
export function thingIn(tags: readonly HeadTag[], type: string): Json {
  const script = tags.find(({ attributes }) => attributes['type'] === 'application/ld+json');
  const document: unknown = JSON.parse(script?.text ?? '{}');
  const isOurs = isJson(document) && document['@context'] === 'https://schema.org';
  // One thing stands alone.
  const graph = isOurs ? (document['@graph'] ?? [document]) : undefined;
  const thing = Array.isArray(graph)
    ? graph.filter(isJson).find((one) => one['@type'] === type)
    : undefined;
  if (!thing) throw new Error(`the head describes no ${type}`);
  return thing;
}
