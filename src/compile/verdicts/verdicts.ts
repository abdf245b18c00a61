import { type PairKind, pairKey, type Verdict } from './verdict.ts';

/** A publisher's verdicts on pairs of this archive, in the form that the rules use. */
export type Verdicts = {
  /** The verdict on a pair; undefined if there is none, or the reader was unsure. */
  readonly of: (kind: PairKind, a: string, b: string) => 'yes' | 'no' | undefined;
  /** Pairs of a kind that are related. */
  readonly related: (kind: PairKind) => readonly (readonly [a: string, b: string])[];
  /** Whether there are verdicts on pairs of a kind. */
  readonly has: (kind: PairKind) => boolean;
};

/** The verdicts of a list, which has each pair once. */
export function verdictsOf(list: readonly Verdict[]): Verdicts {
  const said = new Map<string, 'yes' | 'no'>();
  for (const each of list) if (each.verdict !== 'unsure') said.set(pairKey(each), each.verdict);
  const decided = list.filter(({ verdict }) => verdict !== 'unsure');
  return {
    of: (kind, a, b) => (said.size === 0 ? undefined : said.get(pairKey({ kind, pair: [a, b] }))),
    related: (kind) =>
      decided.flatMap((each) => (each.kind === kind && each.verdict === 'yes' ? [each.pair] : [])),
    has: (kind) => decided.some((each) => each.kind === kind),
  };
}

export const noVerdicts: Verdicts = verdictsOf([]);
