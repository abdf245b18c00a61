import * as z from 'zod/mini';
import { wilsonInterval } from '../coverage/wilson.ts';
import { count, day } from './bundle.ts';

/**
 * The rules behind a page's claims: same event, same text, links between stories, and steps between
 * a story and its coverage.
 */
export const rules = ['event', 'copy', 'link', 'step'] as const;
export type RuleName = (typeof rules)[number];

/** A share with its 95 % interval, and its count: `right` of `of`. */
const shareSchema = z.object({
  share: z.number(),
  low: z.number(),
  high: z.number(),
  right: count,
  of: count,
});
export type MeasuredShare = z.infer<typeof shareSchema>;

/** How often a rule is right, by a person's verdicts. */
export const ruleFigureSchema = z.object({
  rule: z.enum(rules),
  /** Judged pairs, without those on which the reader was unsure. */
  pairs: count,
  /** The share of accepted pairs that are related. Absent if unknown. */
  precision: z.optional(shareSchema),
  /** The share of related pairs that the rule finds. */
  recall: z.optional(shareSchema),
});
export type RuleFigure = z.infer<typeof ruleFigureSchema>;

/** A publisher's own verdicts on the rules: when the pairs were drawn, and the measured rules. */
export const ownFiguresSchema = z.object({ date: day, figures: z.array(ruleFigureSchema) });
export type OwnFigures = z.infer<typeof ownFiguresSchema>;

/**
 * A rule on a labelled sample: `right` of `of` accepted pairs, and `found` of `ofTrue` related
 * pairs.
 */
export type SampleCounts = {
  readonly rule: RuleName;
  readonly right: number;
  readonly of: number;
  readonly found: number;
  readonly ofTrue: number;
  readonly pairs: number;
};

export type SampleSource = { readonly archive: string; readonly date: string };

/** A figure with its source. */
export type SourcedFigure = RuleFigure & Partial<SampleSource> & { readonly own: boolean };

/** The share of a plain count, with its Wilson interval; undefined for 0 of 0. */
export function shareOf(right: number, of: number): MeasuredShare | undefined {
  if (of === 0) return undefined;
  const [low, high] = wilsonInterval(right, of);
  return { share: right / of, low, high, right, of };
}

/** The figure of a sample that is counted pair by pair. */
export function figureOfCounts({
  rule,
  right,
  of,
  found,
  ofTrue,
  pairs,
}: SampleCounts): RuleFigure {
  const [precision, recall] = [shareOf(right, of), shareOf(found, ofTrue)];
  return { rule, pairs, ...(precision && { precision }), ...(recall && { recall }) };
}

/**
 * For each rule the publisher's own figure, else the shipped one, in the order of `rules`, without
 * unmeasured rules.
 */
export function figuresToShow(
  own: OwnFigures | undefined,
  shipped: readonly (SampleCounts & SampleSource)[],
): readonly SourcedFigure[] {
  return rules.flatMap((rule): SourcedFigure[] => {
    const mine = own?.figures.find((figure) => figure.rule === rule);
    if (own && mine && (mine.precision ?? mine.recall))
      return [{ ...mine, date: own.date, own: true }];
    const sample = shipped.find((counts) => counts.rule === rule);
    return sample
      ? [{ ...figureOfCounts(sample), archive: sample.archive, date: sample.date, own: false }]
      : [];
  });
}
