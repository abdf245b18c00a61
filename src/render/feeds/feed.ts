import type { Image, Link, Topic } from '#src/content/bundle/bundle.ts';

/**
 * One story as every form of feed tells it. Its addresses are whole where that of the site is
 * known.
 */
export type FeedItem = {
  /** What it is known by for good, wherever the site stands. */
  readonly id: string;
  /** The story's page. */
  readonly address: string;
  readonly title: string;
  /** Plain text; may be empty. */
  readonly excerpt: string;
  /** Safe HTML, never empty: the excerpt, the way to the original, and the coverage. */
  readonly content: string;
  readonly time: Date;
  /** When its text was last changed; its time unless it was. */
  readonly updated: Date;
  readonly outlet: { readonly name: string; readonly address: string };
  readonly topics: readonly Topic[];
  readonly image?: Image;
  readonly original?: Link;
};

/**
 * What every form of feed is made from. Its addresses are whole where that of the site is known.
 */
export type Feed = {
  /** What it is known by for good, wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the same stories. */
  readonly page: string;
  /** The page that lists all topics: what a category belongs to. */
  readonly topicsPage: string;
  /** When one of its items was last updated; never goes back. */
  readonly updated: Date;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/** A feed's own address: its file stands beside its page. */
export const feedAddress = ({ page }: Pick<Feed, 'page'>, file: string): string => `${page}${file}`;

/** Named as the program that wrote the feed. */
export const GENERATOR = 'Coranto';
