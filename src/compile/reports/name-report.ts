import type { Link } from '#src/content/bundle/bundle.ts';
import { repairAddress } from '../addresses/repair-address.ts';

type Addresses = {
  readonly webUrl?: string | null | undefined;
  readonly originalUrl?: string | null | undefined;
};

type Named = Addresses & { readonly title: string; readonly domain: string };

/**
 * The keys that identify a report, best first: its addresses, without fragment, http equal to
 * https; outlet and title only if it has no address. Two reports that share a key are the same.
 */
const nameReport = ({ webUrl, originalUrl, ...named }: Named): [string, ...string[]] =>
  nameByLinks([webUrl, originalUrl].map(linkOf), named);

/** The same by parsed addresses: the keys are slices of them, and not texts of their own. */
export function nameByLinks(
  links: readonly (Link | undefined)[],
  named: Pick<Named, 'title' | 'domain'>,
): [string, ...string[]] {
  const [first, ...others] = new Set(links.flatMap((link) => (link ? keyOf(link) : [])));
  return first === undefined ? [titleKey(named)] : [first, ...others];
}

type Everything = Named & {
  readonly ampWebUrl?: string | null | undefined;
  readonly cdnAmpWebUrl?: string | null | undefined;
};

/**
 * Every key under which others may list a removed report: those of `nameReport`, of its lighter
 * copies, and of its outlet and title, which identify a report without address.
 */
export function everyKey(named: Everything): [string, ...string[]] {
  const copies = [named.ampWebUrl, named.cdnAmpWebUrl]
    .map(addressKey)
    .filter((key) => key !== undefined);
  const [first, ...others] = nameReport(named);
  return [first, ...new Set([...others, ...copies, titleKey(named)])];
}

/** The key of one address; undefined if it is no link. */
export function addressKey(address: string | null | undefined): string | undefined {
  const link = linkOf(address);
  return link && keyOf(link);
}

const linkOf = (address: string | null | undefined): Link | undefined =>
  address ? repairAddress(address).link : undefined;

function keyOf({ href }: Link): string {
  const fragment = href.indexOf('#');
  return href.slice(href.indexOf(':') + 1, fragment === -1 ? href.length : fragment);
}

/** The key of a report without address. */
export const titleKey = ({ title, domain }: Pick<Named, 'title' | 'domain'>): string =>
  `${domain}\n${title.toLowerCase()}`;
