import type { HeadContext } from '../head-context.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/** The site itself; its pages refer to it by its address. */
export function webSite({ site, address }: HeadContext): JsonLdNode {
  const { title, description, language } = site;
  return {
    '@type': 'WebSite',
    '@id': address,
    url: address,
    name: title,
    description: description === '' ? undefined : description,
    inLanguage: language,
    license: site.licence,
  };
}
