import * as z from 'zod/mini';
import { wilsonInterval } from '../coverage/wilson.ts';
import { count, day } from './bundle.ts';

/**
 * The rules that decide what a page claims: same event, same text, links between stories, and steps
 * between a story and its coverage.
 */
export const rules = ['event', 'copy', 'link', 'step'] as const;
export type RuleName = (typeof rules)[number];

/**
 * A share with the ends of its 95 % interval, and the pairs that it was counted on: `right` of
 * `of`.
 */
const shareSchema = z.object({
  share: z.number(),
  low: z.number(),
  high: z.number(),
  right: count,
  of: count,
});
export type MeasuredShare = z.infer<typeof shareSchema>;

/** How often a rule is right, as far as pairs were judged by a person. */
export const ruleFigureSchema = z.object({
  rule: z.enum(rules),
  /** Pairs that were judged, those excluded on which the reader was unsure. */
  pairs: count,
  /**
   * Of the pairs that the rule takes for related, the share that is. Absent where nothing can be
   * said.
   */
  precision: z.optional(shareSchema),
  /** Of the pairs that are related, the share that the rule finds. */
  recall: z.optional(shareSchema),
});
export type RuleFigure = z.infer<typeof ruleFigureSchema>;

/**
 * What a publisher's own verdicts say of the rules: when the pairs were drawn, and the rules that
 * were measured.
 */
export const ownFiguresSchema = z.object({ date: day, figures: z.array(ruleFigureSchema) });
export type OwnFigures = z.infer<typeof ownFiguresSchema>;

/**
 * A rule on a labelled sample: `right` of `of` pairs that it lets pass, and `found` of `ofTrue`
 * pairs that are related.
 */
export type SampleCounts = {
  readonly rule: RuleName;
  readonly right: number;
  readonly of: number;
  readonly found: number;
  readonly ofTrue: number;
  readonly pairs: number;
};

/** Where and when a sample was judged. */
export type SampleSource = { readonly archive: string; readonly date: string };

/** A figure with where it is from. */
export type SourcedFigure = RuleFigure & Partial<SampleSource> & { readonly own: boolean };

/** The share of a plain count, with its Wilson interval; undefined of nothing. */
function shareOf(right: number, of: number): MeasuredShare | undefined {
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
 * For each rule the publisher's own figure, or else the shipped one; in the order of `rules`. A
 * rule that nobody measured is not there.
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
