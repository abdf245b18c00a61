import type { CarriedItems } from '#src/reading/carry/carried-kinds.ts';
import type { FollowedOutline } from '#src/reading/carry/followed-opml.ts';
import { type FollowedKind, followedOf } from '#src/reading/follows/follow.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { feedForms } from '#src/url/feeds/feed-files.ts';
import { outletPath, topicPath } from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';

const [{ file }] = feedForms;

const pages: {
  readonly [Of in FollowedKind]: { readonly path: (key: string) => string; readonly fed: boolean };
} = {
  topic: { path: topicPath, fed: true },
  outlet: { path: outletPath, fed: true },
  storyline: { path: storylinePath, fed: false },
};

/** What is followed, with its address at the site at `site`. `itemsOfOpml` is the inverse. */
export const followedOutlines = (
  { followed = [], savedSearch = [] }: CarriedItems,
  site: string,
): FollowedOutline[] => [
  ...followed.flatMap((item): FollowedOutline[] => {
    const thing = item.deleted ? undefined : followedOf(item.key, item.value);
    if (!thing) return [];
    const { path, fed } = pages[thing.of];
    const page = absoluteUrl(site, path(thing.key));
    const { name, lang } = thing;
    return [{ name, lang, page, ...(fed && { feed: `${page}${file}` }) }];
  }),
  ...savedSearch.flatMap((item): FollowedOutline[] =>
    item.deleted ? [] : [{ name: item.value.name, page: absoluteUrl(site, item.key) }],
  ),
];
