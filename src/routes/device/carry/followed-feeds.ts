import type { FollowedFeed } from '#src/reading/carry/followed-opml.ts';
import type { FollowedItem } from '#src/reading/kinds/follow-items.ts';
import type { KeptItem } from '#src/reading/store/kept-item.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { outletPath, topicPath } from '#src/url/paths.ts';

const [{ file }] = feedForms;

/** Pages with feeds of their own; storylines and searches have none. */
const pages: Readonly<Record<string, (name: string) => string>> = {
  topic: topicPath,
  outlet: outletPath,
};

/** The site's feeds of followed topics and outlets; `site` is its address. */
export const followedFeeds = (
  items: readonly KeptItem<FollowedItem>[],
  site: string,
): FollowedFeed[] =>
  items.flatMap((item) => {
    if (item.deleted) return [];
    const [, kind = '', name = ''] = /^(\w+):(.+)$/.exec(item.key) ?? [];
    const path = Object.hasOwn(pages, kind) ? pages[kind]?.(name) : undefined;
    if (path === undefined) return [];
    const page = absoluteUrl(site, path);
    return [{ name: item.value.name, page, feed: `${page}${file}` }];
  });
