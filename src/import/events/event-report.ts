/** A report as the search for events sees it. */
export type ComparedReport = {
  /** Unique in a run. */
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  /** Milliseconds since 1970; of an undated report, when it was first seen. */
  readonly time: number;
  readonly domain: string;
  readonly quality: number;
  /** BCP 47; undefined: unknown. */
  readonly language: string | undefined;
};

/** A story that a report can join. */
export type OpenStory = {
  readonly slug: string;
  readonly lead: ComparedReport;
  readonly related: readonly ComparedReport[];
};

export type EventRules = {
  /** Most hours between a report and a story's lead. */
  readonly windowHours: number;
  /** Whether a person said that a report does not belong to a story (by slug, or to any). */
  readonly isSplit: (report: ComparedReport, slug: string | undefined) => boolean;
};

/** A story that begins in this run: its lead, and the others in order of publication. */
export type NewStory = {
  readonly lead: ComparedReport;
  readonly related: readonly ComparedReport[];
};

export type GroupedReports = {
  /** Reports that join a story, by its slug. */
  readonly joined: ReadonlyMap<string, readonly ComparedReport[]>;
  readonly led: readonly NewStory[];
};
