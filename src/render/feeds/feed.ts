import type { Image, Link, Topic } from '#src/content/bundle.ts';

/** One story as every form of feed tells it. Addresses are whole. */
export type FeedItem = {
  /** The story's page: the item's link, and its id for good. */
  readonly address: string;
  readonly title: string;
  /** Plain text; may be empty. */
  readonly excerpt: string;
  /** Safe HTML, never empty: the excerpt, the way to the original, and the coverage. */
  readonly content: string;
  readonly time: Date;
  readonly outlet: { readonly name: string; readonly address: string };
  readonly topics: readonly Topic[];
  readonly image?: Image;
  readonly original?: Link;
};

/** What every form of feed is made from. Addresses are whole. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the same stories. */
  readonly page: string;
  /** The page that lists all topics: what a category belongs to. */
  readonly topicsPage: string;
  /** Time of the newest item. */
  readonly updated: Date;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/** A feed's own address: its file stands beside its page. */
export const feedAddress = ({ page }: Pick<Feed, 'page'>, file: string): string => new URL(file, page).href;

/** Named as the program that wrote the feed. */
export const GENERATOR = 'Coranto';
