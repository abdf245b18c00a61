import { type FindNearKey, nearKeyFinder } from './near-key.ts';

/** The field names of one kind of mapping, and the mappings in it. */
export type KeyPlace = {
  readonly isKnown: (key: string) => boolean;
  readonly near: FindNearKey;
  /** A field's value: a mapping, or a list of mappings. */
  readonly within: ReadonlyMap<string, KeyPlace>;
};

/** The place of these field names; `within`: those of mappings in a field. */
export function keyPlace(
  keys: readonly string[],
  within: Readonly<Record<string, KeyPlace>> = {},
): KeyPlace {
  const known = new Set(keys);
  return {
    isKnown: (key) => known.has(key),
    near: nearKeyFinder(keys),
    within: new Map(Object.entries(within)),
  };
}

const image = keyPlace(['url', 'width', 'height', 'title', 'isCached']);
const provider = keyPlace(['name', 'domain', 'images'], { images: image });
const earlierHeadline = keyPlace(['title', 'until', 'to']);

const ADDRESSES = ['originalUrl', 'webUrl', 'ampWebUrl', 'cdnAmpWebUrl'];
const REPORT = [
  ...['category', 'title', 'excerpt', 'language', 'publishedDateTime', 'undated', ...ADDRESSES],
  ...['type', 'quality', 'qualityFrom', 'provider', 'images'],
];
const STATUS = ['published', 'removed'];

/**
 * The documented fields of an article (data/README.md), including those that are not read: a
 * misspelling of these is an error too. An entry of `related` has the same fields.
 */
export const articleKeys = keyPlace(
  [...REPORT, ...STATUS, 'heat', 'pin', 'was', 'topics', 'featuredContent', 'related', 'secured'],
  {
    provider,
    images: image,
    was: earlierHeadline,
  },
);

export const topicKeys = keyPlace(['_id', 'name', 'shortname', 'parent', 'keywords', 'images'], {
  images: image,
});
export const organizationKeys = keyPlace(
  ['_id', 'domain', 'name', 'language', 'family', 'role', 'images'],
  { images: image },
);

/** The two fields that decide whether a file is published, and those that lead to a report. */
export const statusKeys = keyPlace(STATUS);
export const addressKeys = keyPlace(ADDRESSES);
