import * as z from 'zod/mini';
import { count } from '../bundle/bundle.ts';

/**
 * From this quality on, each report of a story adds to its heat. Found in the archives, see
 * decisions/064-heat-factor.md.
 */
export const HEAT_QUALITY = 50;

/** A story's figures in its file; null if absent. */
export type HeatFigures = {
  readonly heat: number | null;
  readonly quality: number | null;
  /**
   * Entries of the file’s own list of reports, repeated ones included, as the files’ heat counts
   * them.
   */
  readonly related: number;
};

/** A rule fits `holds` of `of` stories. */
const supportSchema = z.object({ holds: count, of: count });

/** For how much of an archive the heat can be checked as a sum. */
export const heatAccountSchema = z.object({
  /**
   * What each report adds, and the stories with reports among which it was found; absent if none
   * agree.
   */
  factor: z.optional(z.object({ k: count, ...supportSchema.shape })),
  /** Stories without counting reports, whose heat should be their quality. */
  alone: supportSchema,
  /** Stories without heat or without quality, which cannot be checked. */
  unsaid: count,
});
export type HeatAccount = z.infer<typeof heatAccountSchema>;

/** What a story’s own file has for the receipt of its heat. */
export const receiptSchema = z.object({
  /** What each report adds in this archive; absent if unknown. */
  k: z.optional(count),
  /** Entries of the file’s list of reports. */
  related: count,
});

/**
 * The sum behind a story’s heat. `sum`: quality and its reports; `alone`: quality only, without
 * reports; `low`: quality only, below HEAT_QUALITY; `open`: there are reports, but what one adds is
 * unknown, so nothing can be computed.
 */
export type HeatReceipt =
  | {
      readonly rule: 'sum';
      readonly k: number;
      readonly reports: number;
      readonly computed: number;
      readonly holds: boolean;
    }
  | { readonly rule: 'alone' | 'low'; readonly computed: number; readonly holds: boolean }
  | { readonly rule: 'open' };

type Given = { readonly heat: number; readonly quality: number };

/** The sum of one story, and whether it equals the heat in its file. */
export function receiptOf(
  { heat, quality }: Given,
  { k, related }: z.infer<typeof receiptSchema>,
): HeatReceipt {
  if (!reportsCount(quality, related)) {
    return { rule: related === 0 ? 'alone' : 'low', computed: quality, holds: heat === quality };
  }
  if (k === undefined) return { rule: 'open' };
  const computed = quality + k * related;
  return { rule: 'sum', k, reports: related, computed, holds: heat === computed };
}

const reportsCount = (quality: number, related: number): boolean =>
  quality >= HEAT_QUALITY && related > 0;

/** A factor from a single story always fits; this many must agree. */
const LEAST_SUPPORT = 2;

/** The heat of an archive’s stories, in any order. */
export function accountForHeat(stories: readonly HeatFigures[]): HeatAccount {
  const said = stories.flatMap(({ heat, quality, related }) =>
    heat === null || quality === null ? [] : { heat, quality, related },
  );
  const alone = said.filter(({ quality, related }) => !reportsCount(quality, related));
  const factor = findFactor(said.filter(({ quality, related }) => reportsCount(quality, related)));
  return {
    ...(factor && { factor }),
    alone: {
      holds: alone.filter(({ heat, quality }) => heat === quality).length,
      of: alone.length,
    },
    unsaid: stories.length - said.length,
  };
}

/**
 * The whole positive number that fits the sums of most stories; of two with equal support the
 * smaller.
 */
function findFactor(
  stories: readonly (Given & Pick<HeatFigures, 'related'>)[],
): HeatAccount['factor'] {
  const fits = new Map<number, number>();
  for (const { heat, quality, related } of stories) {
    const k = (heat - quality) / related;
    if (Number.isInteger(k) && k > 0) fits.set(k, (fits.get(k) ?? 0) + 1);
  }
  const [best] = [...fits].sort(([a, inA], [b, inB]) => inB - inA || a - b);
  return best && best[1] >= LEAST_SUPPORT
    ? { k: best[0], holds: best[1], of: stories.length }
    : undefined;
}
