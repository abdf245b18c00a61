import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';

/** The report that ran a text first; without an id, the lead. */
export type Original = Pick<CoverageReport, 'outlet' | 'offset'> & { readonly id?: string };

/** The original of a lead or a report that is a copy. */
export function createOriginals(
  lead: Pick<Story, 'slug' | 'outlet'>,
  reports: readonly Pick<CoverageReport, 'id' | 'outlet' | 'offset'>[],
): (copy: Pick<CoverageReport, 'copyOf'>) => Original | undefined {
  const originals = new Map<string, Original>([
    [lead.slug, { outlet: lead.outlet, offset: 0 }],
    ...reports.map(({ id, outlet, offset }) => [id, { id, outlet, offset }] as const),
  ]);
  return ({ copyOf }) => (copyOf === undefined ? undefined : originals.get(copyOf));
}
