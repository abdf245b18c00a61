import { addressKey, titleKey } from '#src/compile/reports/name-report.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import type { NewsItem } from '../feeds/news-feed.ts';

/**
 * What identifies a report between runs: its address, as the compiler compares addresses, with the
 * fragment if the feed's items differ in it; else outlet and title. A site's front page is no
 * report's own address.
 */
export function itemKey({ address, title }: NewsItem, domain: string): string {
  const key = addressKey(address);
  if (key === undefined || isFrontPage(address ?? '')) return titleKey({ title, domain });
  return key + (/#.+$/s.exec(address ?? '')?.[0] ?? '');
}

const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

/** The digest under which a report is remembered. */
export const keyDigest = (key: string): string => textDigest(`imported ${key}`);
/** The digest of a text, to see that it changed. */
export const shortDigest = (text: string): string => textDigest(text).slice(0, 10);

/** The digest of an item's id in its source; undefined if it has none beside its address. */
export const guidDigest = (source: string, { guid, address }: NewsItem): string | undefined =>
  guid === undefined || guid === address ? undefined : shortDigest(`${source}\n${guid}`);
