import { registrableDomain } from '#src/compile/owners/registrable-domain.ts';
import { readDomain } from '#src/compile/reports/read-provider.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import type { NewsFeed, NewsItem } from '../feeds/news-feed.ts';
import type { FeedSource } from '../sources/source.ts';
import type { ImportedReport } from './imported-report.ts';

/**
 * Who published an item: whom the feed names (`<source url>`), else the host of its link, else the
 * feed's site. Undefined if none of them has a domain name.
 */
export function itemOutlet(
  item: NewsItem,
  feed: NewsFeed,
  source: FeedSource,
): ImportedReport['outlet'] | undefined {
  const own = domainOf(feed.site) ?? domainOf(source.address);
  const named = item.publisher && domainOf(item.publisher.address);
  const domain = named ?? domainOf(item.address) ?? own;
  if (domain === undefined) return undefined;
  if (item.publisher && (named !== undefined || domain !== own))
    return { domain, name: item.publisher.name, logo: undefined };
  const isOwn = isOneSite(domain, own) || isOneSite(domain, domainOf(source.address));
  const name = isOwn ? (source.name ?? (feed.title || domain)) : domain;
  return { domain, name, logo: isOwn ? feed.logo : undefined };
}

const isOneSite = (domain: string, other: string | undefined): boolean =>
  other !== undefined && registrableDomain(domain) === registrableDomain(other);

/** An outlet's key: the host without `www.`; an address in numbers is none. */
function domainOf(address: string | undefined): string | undefined {
  const host = address === undefined ? undefined : parseAddress(address)?.hostname;
  return host === undefined ? undefined : readDomain(host.replace(/^www\./, ''));
}
