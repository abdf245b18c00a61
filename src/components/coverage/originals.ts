import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';

/** The report that ran a text first; without an id, the lead. */
export type Original = Pick<CoverageReport, 'outlet'> & {
  readonly id?: string;
  /** Minutes from the lead; undefined if its time is unknown. */
  readonly offset: number | undefined;
};

/** The original of a lead or a report that is a copy. */
export function createOriginals(
  lead: Pick<Story, 'slug' | 'outlet' | 'undated'>,
  reports: readonly Pick<CoverageReport, 'id' | 'outlet' | 'offset' | 'time'>[],
): (copy: Pick<CoverageReport, 'copyOf'>) => Original | undefined {
  const originals = new Map<string, Original>([
    [lead.slug, { outlet: lead.outlet, offset: lead.undated ? undefined : 0 }],
    ...reports.map(
      ({ id, outlet, offset, time }) =>
        [id, { id, outlet, offset: time === undefined ? undefined : offset }] as const,
    ),
  ]);
  return ({ copyOf }) => (copyOf === undefined ? undefined : originals.get(copyOf));
}
