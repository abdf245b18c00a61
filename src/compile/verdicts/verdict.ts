/** A person's answers. */
export const answers = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof answers)[number];

/**
 * What is judged. `event`: a story's slug and the id of a report, of one event. `copy`: the ids of
 * two texts of one story (its own slug for the lead), the same text. `storyline`: two slugs, or a
 * slug and the id of a report of its coverage, one of which continues the other.
 */
export const kinds = ['event', 'copy', 'storyline'] as const;
export type PairKind = (typeof kinds)[number];

export type Pair = { readonly kind: PairKind; readonly pair: readonly [a: string, b: string] };

/**
 * The groups from which pairs are drawn. Per rule: what it accepts (`passes`), what it does not
 * accept although the texts are alike (`near`), and the rest of what it compares (`far`).
 */
export const strata = [
  'event-passes',
  'event-near',
  'event-far',
  'copy-passes',
  'copy-near',
  'link-passes',
  'link-near',
  'link-far',
  'step-passes',
  'step-near',
  'step-far',
] as const;
export type Stratum = (typeof strata)[number];

/** One pair of the file: the person's verdict, and its group if it is part of the draw. */
export type Verdict = Pair & { readonly verdict: Answer; readonly drawn?: Stratum | undefined };

/** How the pairs were drawn: the seed, the number, the day, and the size of each group then. */
export type Draw = {
  readonly seed: number;
  readonly pairs: number;
  readonly date: string;
  readonly of: Readonly<Partial<Record<Stratum, number>>>;
};

/** A pair as one text; parts are sorted if their order has no meaning. */
export function pairKey({ kind, pair: [a, b] }: Pair): string {
  const [first, second] = kind !== 'event' && b < a ? [b, a] : [a, b];
  return `${kind}\n${first}\n${second}`;
}
