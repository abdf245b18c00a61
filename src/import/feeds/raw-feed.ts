import type { WrittenPauses } from './read-pauses.ts';

/** A picture as written: relative, unsafe, of any kind. */
export type RawPicture = {
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Marked as an emoji or an avatar. */
  readonly isIcon?: boolean;
};

/**
 * An item of any format as written, decoded once: each list has the best first, texts are HTML.
 */
export type RawItem = {
  readonly guid: string | undefined;
  /** Candidates for the address; a guid is among them if it is one. */
  readonly links: readonly string[];
  /** Base of its relative addresses, made absolute. */
  readonly base: string | undefined;
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  readonly contents: readonly string[];
  readonly times: readonly string[];
  readonly languages: readonly string[];
  readonly pictures: readonly RawPicture[];
  readonly source:
    | { readonly name: string | undefined; readonly links: readonly string[] }
    | undefined;
  /** Addresses of videos in it; `isVideo` if the feed says that it is one. */
  readonly videos: readonly string[];
  readonly isVideo: boolean;
};

/** A feed of any format as written, decoded once. */
export type RawFeed = WrittenPauses & {
  readonly title: string;
  readonly links: readonly string[];
  readonly base: string | undefined;
  readonly languages: readonly string[];
  readonly logos: readonly string[];
  readonly items: readonly RawItem[];
};
