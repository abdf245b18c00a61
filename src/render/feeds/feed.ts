import type { Link, Topic } from '#src/content/bundle/bundle.ts';

/**
 * An item's picture: its absolute address, if that of the site is known, and its size in pixels.
 */
export type FeedPicture = {
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
};

/** One story for every form of feed. Its addresses are absolute if that of the site is known. */
export type FeedItem = {
  /** Permanent id, independent of where the site is. */
  readonly id: string;
  /** The story's page. */
  readonly address: string;
  readonly title: string;
  /** Plain text; may be empty. */
  readonly excerpt: string;
  /** Safe HTML, never empty: the excerpt, the link to the original, and the coverage. */
  readonly content: string;
  readonly time: Date;
  /** Its source gives no time, so `time` is no time of publication. */
  readonly undated?: true;
  /** When its text was last changed, else its time. */
  readonly updated: Date;
  readonly outlet: { readonly name: string; readonly address: string };
  readonly topics: readonly Topic[];
  readonly image?: FeedPicture;
  readonly original?: Link;
};

/** The source of every form of feed. Its addresses are absolute if that of the site is known. */
export type Feed = {
  /** Permanent id, independent of where the site is. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page with the same stories. */
  readonly page: string;
  /** The page with all topics, to which a category belongs. */
  readonly topicsPage: string;
  /** The licence of the site's own texts, if it has one, with its address. */
  readonly rights?: string;
  /** When one of its items was last updated; never goes back. */
  readonly updated: Date;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/** A feed's own address: its file is beside its page. */
export const feedAddress = ({ page }: Pick<Feed, 'page'>, file: string): string => `${page}${file}`;

/** The program that wrote the feed. */
export const GENERATOR = 'Coranto';
