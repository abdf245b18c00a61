import type { Problem } from '#src/compile/problem.ts';

/** What became of one source in a run. */
export type SourceResult = {
  /** As listed. */
  readonly address: string;
  readonly name: string;
  /**
   * `unchanged`: the server said so. `waiting`: it asked not to be asked yet. `failed`: what it
   * gave before stays.
   */
  readonly status: 'read' | 'unchanged' | 'waiting' | 'failed';
  /** Reports that are new. */
  readonly fresh: number;
  /** Items that earlier runs, or another source, brought. */
  readonly known: number;
  /** Items that were left out: filtered, older than asked for, or without what a report needs. */
  readonly left: number;
  /** Why it failed, what to do; or until when it waits. */
  readonly why: string | undefined;
  /** Why it failed, without what differs from feed to feed. */
  readonly reason: string | undefined;
  /** What was left out of its document, and why. */
  readonly notes: readonly string[];
  /** The newest item's time, in milliseconds since 1970, if there was nothing new for a week. */
  readonly silentSince: number | undefined;
  /** Its new address, if it has permanently moved. */
  readonly moved: string | undefined;
  /** Where the feed is that the page at its address names. */
  readonly feedAt: string | undefined;
};

export type ImportResult = {
  /** In the order of the list. */
  readonly sources: readonly SourceResult[];
  readonly stories: {
    readonly new: number;
    /** Got new coverage. */
    readonly grown: number;
    /** Got another headline. */
    readonly renamed: number;
    readonly archived: number;
    readonly dropped: number;
  };
  readonly problems: readonly Problem[];
  /** Paths below the data folder that were written or removed, sorted. */
  readonly files: readonly string[];
};
