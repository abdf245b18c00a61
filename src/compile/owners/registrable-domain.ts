import { getDomain } from 'tldts';

/**
 * The registered part of a host, by the Public Suffix List with its private section: `bbc.co.uk` of
 * `www.bbc.co.uk`, `ann.github.io` of `blog.ann.github.io`. A host without such a part (an address,
 * `localhost`, a public suffix) is returned unchanged.
 */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
