import type { OutletRole } from '#src/content/coverage/outlet-role.ts';

/** What becomes of old stories; the first limit that is reached counts. */
export type Keep = {
  /** Days since a story's own time. */
  readonly days: number | undefined;
  /** Stories that stay; the oldest go first. */
  readonly stories: number | undefined;
  /** `archive`: their files move to articles/archive-YYYY/. `drop`: they are removed. */
  readonly beyond: 'archive' | 'drop';
};

/** One feed that the publisher lists. */
export type FeedSource = {
  /** As listed: of a feed, or of a page that names one. Identifies the source. */
  readonly address: string;
  /** What the list calls it; undefined: the feed's own title is its name. */
  readonly name: string | undefined;
  readonly topics: readonly string[];
  /** Quality of its reports, a whole number from 0; 50 if the list does not say. */
  readonly quality: number;
  /** BCP 47: of its items that state none. */
  readonly language: string | undefined;
  /** Domain or name of the outlet's owner, as in organizations/. */
  readonly family: string | undefined;
  readonly role: OutletRole | undefined;
  /** An item needs one of these words in its title or excerpt; empty: none is needed. */
  readonly only: readonly string[];
  /** An item with one of these words is left out. */
  readonly without: readonly string[];
  /** Instead of the list's own, for stories that this source leads. */
  readonly keep: Keep | undefined;
};

/** A merge that a person found wrong: the report stays out of the story for good. */
export type Split = {
  /** Address of the report. */
  readonly report: string;
  /** Slug of the story; undefined: of any story. */
  readonly from: string | undefined;
  /** Of the entry in feeds.yaml, from 1. */
  readonly line: number;
};

/** Everything that feeds.yaml or an OPML file says. */
export type SourceList = {
  readonly sources: readonly FeedSource[];
  /** Hours around a story's lead in which a report can join it; 72 if the list does not say. */
  readonly windowHours: number;
  readonly keep: Keep | undefined;
  readonly split: readonly Split[];
};
