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
export function nameReport(named: Named): [string, ...string[]] {
  const { webUrl, originalUrl } = named;
  const [first, ...others] = new Set(
    [webUrl, originalUrl].map(addressKey).filter((key) => key !== undefined),
  );
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
  const link = address ? repairAddress(address).link : undefined;
  return link?.href.replace(/^https?:/, '').replace(/#.*$/s, '');
}

/** The key of a report without address. */
export const titleKey = ({ title, domain }: Pick<Named, 'title' | 'domain'>): string =>
  `${domain}\n${title.toLowerCase()}`;
