import { safeLink } from '#src/url/safe-link.ts';

type Named = {
  readonly webUrl?: string | null | undefined;
  readonly originalUrl?: string | null | undefined;
  readonly title: string;
  readonly domain: string;
};

/**
 * What a report is known by, most telling first: its addresses, without fragment and alike on http and https; only a report
 * that has none goes by its outlet and title. Two reports that share a key are the same one.
 */
export function nameReport({ webUrl, originalUrl, title, domain }: Named): [string, ...string[]] {
  const [first, ...others] = new Set([webUrl, originalUrl].map(addressKey).filter((key) => key !== undefined));
  return first === undefined ? [`${domain}\n${title.toLowerCase()}`] : [first, ...others];
}

/** The key of one address; undefined when it is no link. */
export function addressKey(address: string | null | undefined): string | undefined {
  return address
    ? safeLink(address.trim())
        ?.href.replace(/^https?:/, '')
        .replace(/#.*$/s, '')
    : undefined;
}
