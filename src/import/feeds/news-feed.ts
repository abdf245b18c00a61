/** A picture that a feed gives with an item; sizes in pixels, when given. */
export type FeedImage = {
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
};

/** One item of a feed, cleaned: texts are plain, addresses absolute and without tracking. */
export type NewsItem = {
  /** The feed's own id of it, as written. */
  readonly guid: string | undefined;
  /** http(s), without tracking parameters. */
  readonly address: string | undefined;
  readonly title: string;
  /** At most 400 characters, cut at a sentence's end. */
  readonly excerpt: string;
  /** Milliseconds since 1970; undefined if the feed gives none that can be true. */
  readonly time: number | undefined;
  /** BCP 47, if the item states one. */
  readonly language: string | undefined;
  readonly images: readonly FeedImage[];
  /** Who published it, if it came through an aggregator (`<source url>`, Atom `source`). */
  readonly publisher: { readonly name: string; readonly address: string | undefined } | undefined;
  readonly kind: 'article' | 'video';
};

/** A feed of any format, in the order of the document. */
export type NewsFeed = {
  readonly title: string;
  /** The site that it belongs to. */
  readonly site: string | undefined;
  /** BCP 47, if the feed states one. */
  readonly language: string | undefined;
  /** The feed's logo or icon. */
  readonly logo: string | undefined;
  readonly items: readonly NewsItem[];
  /** Minutes to wait before it is asked again (`ttl`, `sy:updatePeriod`); 0 if it does not say. */
  readonly pauseMinutes: number;
  /** Hours (UTC, 0 to 23) and days (0 is Sunday) in which it asks not to be fetched. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
};

/** What a document turned out to be. */
export type ReadFeed =
  | {
      readonly kind: 'feed';
      readonly feed: NewsFeed;
      readonly warnings: readonly string[];
      /** Of a cut document only the whole items were read. */
      readonly isCut: boolean;
    }
  /** A web page, with the feeds that it names, best first. */
  | { readonly kind: 'page'; readonly feeds: readonly string[] }
  | { readonly kind: 'failed'; readonly detail: string };
