import type { Dropped } from '#src/content/bundle/ledger-file.ts';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import type { Article, Report } from '../articles/article.ts';

/** A report that a story's file lists. */
export type Listed = {
  readonly report: Report;
  readonly id: string;
  /** Milliseconds, for sorting. Undefined if unknown: such reports come last. */
  readonly time: number | undefined;
  readonly future: boolean;
  /** Minutes from the lead; 0 if the time is unknown. */
  readonly offset: number;
  /** Slug of the story that it leads. */
  readonly story: string | undefined;
};

/** A listed report that is in the story's coverage. */
export type Covering = Listed & {
  readonly tier: CoverageReport['tier'];
  /** Id of the earliest with the same text, or the lead's slug if that is the lead. */
  readonly copyOf: string | undefined;
};

/** A report of a story's event that only other stories have, as lead or in coverage. */
export type Elsewhere = {
  readonly report: Report;
  readonly id: string;
  readonly time: number;
  /** Minutes from the lead. */
  readonly offset: number;
  /** The story that it leads, else the one of most heat that lists it. */
  readonly under: Article;
  /** Slug of the story that it leads. */
  readonly story: string | undefined;
  /**
   * Id of the first with the same text: in the story itself (the lead's slug for the lead), else
   * elsewhere.
   */
  readonly copyOf: string | undefined;
};

/** Another story of the same event; `leads` if it has the most heat of all of them. */
export type SameEventDraft = { readonly article: Article; readonly leads: boolean };

/** An article as a story: the lead with its coverage, in order of publication. */
export type Draft = {
  readonly article: Article;
  /** Milliseconds, for sorting. */
  readonly time: number;
  readonly future: boolean;
  /** Whether the lead's own time is known and possible: only then is anything measured by it. */
  readonly isDated: boolean;
  readonly day: string;
  /** Id of the report with the lead's text. */
  readonly copyOf: string | undefined;
  readonly coverage: readonly Covering[];
  /** In order of publication. */
  readonly elsewhere: readonly Elsewhere[];
  /** Most heat first. */
  readonly sameEvent: readonly SameEventDraft[];
  /** Entries of the file's list that are not in the coverage, by reason. */
  readonly dropped: Dropped;
};
