import type { CoverageReport, Story } from './address-file.ts';

/** A story's lead or one of its reports, as a file that is taken along tells of it. */
export type TakenReport = Pick<
  CoverageReport,
  'title' | 'excerpt' | 'time' | 'future' | 'outlet' | 'kind' | 'quality' | 'original' | 'amp'
> & {
  /** Told apart within the story. */
  readonly id: string;
  readonly role: 'lead' | CoverageReport['tier'];
  /** Minutes from the lead; negative when it ran before. */
  readonly offset: number;
  /** Slug of the story that it leads, when it leads one. */
  readonly story?: string | undefined;
  /** The outlet that ran the same text first, where it did not itself. */
  readonly sameTextAs?: CoverageReport['outlet'] | undefined;
};

/** One of which it is known when it ran. */
export type TimedReport = TakenReport & { readonly time: string };

/** What a file that is taken along must know beside the story. */
export type TakenFrom = {
  /** The whole address of a story's page in the reader. */
  readonly addressOf: (slug: string) => string;
  /** IANA zone that times are told in where they are told in words. */
  readonly timeZone: string;
};

/** The lead and its coverage in order of publication; what ran in the lead's own minute stands behind it. */
export function coverageList(story: Story): TakenReport[] {
  const outlets = new Map([[story.slug, story.outlet], ...story.coverage.map(({ id, outlet }) => [id, outlet] as const)]);
  const sameTextAs = ({ copyOf }: { readonly copyOf?: string | undefined }) =>
    copyOf === undefined ? undefined : outlets.get(copyOf);
  const own = { id: story.slug, role: 'lead', offset: 0, story: story.slug } as const;
  const lead: TakenReport = { ...story, ...own, sameTextAs: sameTextAs(story) };
  const before = story.coverage.filter(({ offset }) => offset < 0).length;
  const reports = story.coverage.map((report): TakenReport => ({ ...report, role: report.tier, sameTextAs: sameTextAs(report) }));
  return [...reports.slice(0, before), lead, ...reports.slice(before)];
}
