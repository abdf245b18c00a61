import type { Outlet } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { countBands } from '#src/content/coverage/quality-bands.ts';

/** The qualities of an outlet's reports of a story, the highest first, null (none given) last. */
export type OutletShare = {
  readonly outlet: Outlet;
  readonly qualities: readonly (number | null)[];
};

/**
 * Who reports a story, and the quality of the reports. Each report, the lead included, counts once.
 */
export type SourceMix = {
  readonly reports: number;
  /**
   * Those with most reports first; of equals the lead's outlet, then the one with the best report,
   * then by domain.
   */
  readonly outlets: readonly OutletShare[];
  /** Reports in each of `qualityBands`. */
  readonly bands: readonly number[];
};

type Report = Pick<Story, 'outlet' | 'quality'>;

/** Counts the lead and its coverage by outlet and by quality, in any order. */
export function mixSources(lead: Report, coverage: readonly Report[]): SourceMix {
  const byDomain = new Map<
    string,
    { readonly outlet: Outlet; readonly qualities: (number | null)[] }
  >();
  for (const { outlet, quality } of [lead, ...coverage]) {
    const held = byDomain.get(outlet.domain);
    if (held) held.qualities.push(quality);
    else byDomain.set(outlet.domain, { outlet, qualities: [quality] });
  }
  for (const { qualities } of byDomain.values()) qualities.sort(highestFirst);
  const outlets = [...byDomain.values()].sort(
    (a, b) => b.qualities.length - a.qualities.length || compareOutlets(a, b, lead),
  );
  const bands = countBands(outlets.flatMap(({ qualities }) => qualities));
  return { reports: coverage.length + 1, outlets, bands };
}

const highestFirst = (a: number | null, b: number | null): number =>
  (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0;

function compareOutlets(a: OutletShare, b: OutletShare, { outlet: lead }: Report): number {
  if (a.outlet.domain === lead.domain) return -1;
  if (b.outlet.domain === lead.domain) return 1;
  return (
    highestFirst(a.qualities[0] ?? null, b.qualities[0] ?? null) ||
    (a.outlet.domain < b.outlet.domain ? -1 : 1)
  );
}

/**
 * Reports of one group and one quality band as a part of the bar: its start and length in percent.
 */
export type MixPart = {
  readonly group: number;
  /** Index of the band in `qualityBands`. */
  readonly band: number;
  readonly reports: number;
  readonly from: number;
  readonly length: number;
};

/**
 * Lays out groups of reports, each given by its qualities (an outlet, or several together), on one
 * bar from 0 to 100 without gaps: groups in their order, in each the best quality first.
 */
export function layOutMix(groups: readonly OutletShare['qualities'][]): MixPart[] {
  const all = groups.reduce((sum, { length }) => sum + length, 0);
  const parts: MixPart[] = [];
  let before = 0;
  for (const [group, qualities] of groups.entries()) {
    for (const [band, reports] of countBands(qualities).entries()) {
      if (reports === 0) continue;
      const from = percent(before, all);
      before += reports;
      parts.push({ group, band, reports, from, length: roundPercent(percent(before, all) - from) });
    }
  }
  return parts;
}

const roundPercent = (value: number): number => Math.round(value * 1000) / 1000;
const percent = (part: number, whole: number): number => roundPercent((part / whole) * 100);

/**
 * Splits outlets into those listed singly and the rest. The rest is never a single outlet, which
 * takes no more room when listed.
 */
export function foldTail<T>(
  outlets: readonly T[],
  most: number,
): { readonly named: readonly T[]; readonly tail: readonly T[] } {
  const cut = outlets.length > most + 1 ? most : outlets.length;
  return { named: outlets.slice(0, cut), tail: outlets.slice(cut) };
}
