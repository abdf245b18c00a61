import type { CoverageReport, Neighbour, Story } from '../bundle/story-file.ts';

/** A story's lead or one of its reports, for exports. */
export type TakenReport = Pick<
  CoverageReport,
  | 'title'
  | 'excerpt'
  | 'time'
  | 'seen'
  | 'future'
  | 'outlet'
  | 'kind'
  | 'quality'
  | 'original'
  | 'amp'
  | 'uncertain'
  | 'coarse'
> & {
  /** Unique within the story. */
  readonly id: string;
  readonly role: 'lead' | CoverageReport['tier'];
  /** Minutes from the lead; negative if earlier. */
  readonly offset: number;
  /** Slug of the story that it leads, if any. */
  readonly story?: string | undefined;
  /** The story that has it, if that is another one. */
  readonly under?: Neighbour | undefined;
  /** The outlet that ran the same text first, if another did. */
  readonly sameTextAs?: CoverageReport['outlet'] | undefined;
};

/** One of known time. */
export type TimedReport = TakenReport & { readonly time: string };

/** What an export needs beside the story. */
export type TakenFrom = {
  /** The full address of a story's page in the reader. */
  readonly addressOf: (slug: string) => string;
  /** IANA zone of times in words. */
  readonly timeZone: string;
};

/**
 * The lead, its coverage and the reports of its event under other stories, in order of publication;
 * reports of the lead's own minute come after it. Those of unknown time come last, except the lead,
 * which then comes first.
 */
export function coverageList(story: Story): TakenReport[] {
  const { coverage, elsewhere = [] } = story;
  const outlets = new Map([
    [story.slug, story.outlet],
    ...[...coverage, ...elsewhere].map(({ id, outlet }) => [id, outlet] as const),
  ]);
  const sameTextAs = ({ copyOf }: { readonly copyOf?: string | undefined }) =>
    copyOf === undefined ? undefined : outlets.get(copyOf);
  const own = { id: story.slug, role: 'lead', offset: 0, story: story.slug } as const;
  const { undated, ...known } = story;
  const lead: TakenReport = {
    ...known,
    ...own,
    sameTextAs: sameTextAs(story),
    ...(undated && { time: undefined, seen: story.time }),
  };
  const reports = [
    ...coverage.map(
      (report): TakenReport => ({ ...report, role: report.tier, sameTextAs: sameTextAs(report) }),
    ),
    ...elsewhere.map(
      (report): TakenReport => ({ ...report, role: 'event', sameTextAs: sameTextAs(report) }),
    ),
  ];
  // For an unknown time the offset is 0 and means nothing.
  const timed = reports
    .filter(({ time }) => time !== undefined)
    .sort((a, b) => a.offset - b.offset);
  const before = undated ? 0 : timed.filter(({ offset }) => offset < 0).length;
  const untimed = reports.filter(({ time }) => time === undefined);
  return [...timed.slice(0, before), lead, ...timed.slice(before), ...untimed];
}
