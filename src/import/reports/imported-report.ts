import type { ComparedReport } from '../events/event-report.ts';
import type { FeedImage } from '../feeds/news-feed.ts';

/** A new report of a feed, with all that its article file says. */
export type ImportedReport = ComparedReport & {
  /** Digest of its guid and source; undefined if its address is its id. */
  readonly guid: string | undefined;
  /** Address of its source, as listed. */
  readonly source: string;
  readonly address: string | undefined;
  /** The feed gives no time: `time` is when it was first seen. */
  readonly undated: boolean;
  readonly outlet: {
    readonly domain: string;
    readonly name: string;
    readonly logo: string | undefined;
  };
  readonly images: readonly FeedImage[];
  readonly kind: 'article' | 'video';
  readonly topics: readonly string[];
};
