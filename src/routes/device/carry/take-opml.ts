import type { CarriedItems } from '#src/reading/carry/carried-kinds.ts';
import type { CarriedResult } from '#src/reading/carry/read-carried.ts';
import { type Outline, readOutlines } from '#src/reading/carry/read-outlines.ts';
import { followedKey, followedKinds } from '#src/reading/follows/follow.ts';
import type { FollowedItem } from '#src/reading/kinds/follow-items.ts';
import type { KeptItem } from '#src/reading/store/kept-item.ts';
import type { KeptValues } from '#src/reading/store/kept-kinds.ts';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { pageAt } from '#src/url/page-at.ts';
import { parseSearchQuery, searchHref } from '#src/url/params/search-query.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import { searchPath } from '#src/url/paths.ts';

type Here = {
  /** The address of the site. */
  readonly site: string;
  /** What the device has: what is followed already stays as it is. */
  readonly own: CarriedItems;
  readonly now: number;
};

/**
 * What an OPML file lists of this site, as data to be added: topics, outlets, storylines and
 * searches. Addresses of other sites are left out, and named.
 */
export function itemsOfOpml(text: string, { site, own, now }: Here): CarriedResult {
  const read = readOutlines(text);
  if (read.fault) return { fault: read.fault };
  const followed = new Map<string, KeptItem<FollowedItem>>();
  const savedSearch = new Map<string, KeptItem<KeptValues['savedSearch']>>();
  const refused = read.outlines.filter((outline) => {
    const path = pathBelow(site, outline);
    const search = path && searchAt(path);
    const key = path && followedAt(path);
    const { text: name, lang } = outline;
    if (search) savedSearch.set(search, { key: search, at: now, value: { name } });
    if (key) followed.set(key, { key, at: now, value: { name, lang, since: now } });
    return !(search || key);
  });
  return {
    carried: {
      site,
      items: {
        followed: withoutOwn(followed, own.followed),
        savedSearch: withoutOwn(savedSearch, own.savedSearch),
      },
    },
    refused: refused.map(({ line, address }) => ({ line, place: address })),
  };
}

/** The address below the base, without the file of a feed; undefined for another site. */
function pathBelow(site: string, { address, isFeed }: Outline): URL | undefined {
  const page = isFeed ? withoutFile(address) : address;
  const url = parseAddress(page);
  const base = new URL(site);
  if (url?.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  url.pathname = url.pathname.slice(base.pathname.length - 1);
  return url;
}

function withoutFile(address: string): string {
  const form = feedForms.find(({ file }) => address.endsWith(`/${file}`));
  return form ? address.slice(0, -form.file.length) : address;
}

function searchAt({ pathname, searchParams }: URL): string | undefined {
  if (pathname !== searchPath()) return undefined;
  const href = searchHref(parseSearchQuery(searchParams).query);
  return href === searchPath() ? undefined : href;
}

function followedAt({ pathname }: URL): string | undefined {
  const page = pageAt(pathname);
  const of = followedKinds.find((kind) => kind === page?.name);
  return of && page?.key ? followedKey({ of, key: page.key }) : undefined;
}

/** A file without instants must not make the device forget what it has seen. */
function withoutOwn<Value>(
  found: ReadonlyMap<string, KeptItem<Value>>,
  own: readonly KeptItem<Value>[] = [],
): readonly KeptItem<Value>[] {
  const live = new Set(own.filter(({ deleted }) => !deleted).map(({ key }) => key));
  return [...found.values()].filter(({ key }) => !live.has(key));
}
