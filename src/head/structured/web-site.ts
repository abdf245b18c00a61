import type { HeadContext } from '../head-context.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/** The site itself. */
export function webSite({ site, address }: HeadContext): JsonLdNode {
  const { title, description, language } = site;
  return {
    '@type': 'WebSite',
    url: address,
    name: title,
    description: description === '' ? undefined : description,
    inLanguage: language,
    license: site.licence,
  };
}
