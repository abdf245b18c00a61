/** A story as a line of what is followed. */
export type NewsStory = {
  readonly slug: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly time: string;
  readonly outlet: {
    readonly domain: string;
    readonly name: string;
    readonly lang?: string | undefined;
  };
};

/** What there is of something that is followed. */
export type News = {
  /** Stories published after those that were seen. */
  readonly fresh: number;
  /** The newest, the newest first. */
  readonly stories: readonly NewsStory[];
  /** Publication of the newest, in milliseconds since 1970. */
  readonly newest?: number | undefined;
  /** Where it is now, if the archive gave it another key. */
  readonly movedTo?: string;
};

/** Stories of each that a page names. */
export const MOST_NAMED = 3;

const MINUTE_MS = 60_000;
/** The columns have whole minutes: a story is not newer than itself. */
export const wholeMinute = (time: number): number => Math.floor(time / MINUTE_MS) * MINUTE_MS;
export const timeOfMinute = (minute: number): number => minute * MINUTE_MS;
