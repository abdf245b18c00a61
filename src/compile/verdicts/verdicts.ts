import { type IsSplit, noSplits } from '../feeds/read-splits.ts';
import { type PairKind, pairKey, type Verdict } from './verdict.ts';

/** A report as verdicts and splits name it. */
type Named = { readonly id: string; readonly keys: readonly string[] };

/**
 * A publisher's verdicts on pairs of this archive, and the reports that were split from stories, in
 * the form that the rules use.
 */
export type Verdicts = {
  /** The verdict on a pair; undefined if there is none, or the reader was unsure. */
  readonly of: (kind: PairKind, a: string, b: string) => 'yes' | 'no' | undefined;
  /** Pairs of a kind that are related. */
  readonly related: (kind: PairKind) => readonly (readonly [a: string, b: string])[];
  /** Whether there are verdicts on pairs of a kind. */
  readonly has: (kind: PairKind) => boolean;
  /** Whether a report was taken out of a story for good: the two are not even compared. */
  readonly isSplit: IsSplit;
  /** Whether a report is not of a story's event, by a verdict or a split. */
  readonly isParted: (slug: string, report: Named) => boolean;
};

/** The verdicts of a list, which has each pair once. */
export function verdictsOf(list: readonly Verdict[], isSplit: IsSplit = noSplits): Verdicts {
  const said = new Map<string, 'yes' | 'no'>();
  for (const each of list) if (each.verdict !== 'unsure') said.set(pairKey(each), each.verdict);
  const decided = list.filter(({ verdict }) => verdict !== 'unsure');
  const of: Verdicts['of'] = (kind, a, b) =>
    said.size === 0 ? undefined : said.get(pairKey({ kind, pair: [a, b] }));
  return {
    of,
    related: (kind) =>
      decided.flatMap((each) => (each.kind === kind && each.verdict === 'yes' ? [each.pair] : [])),
    has: (kind) => decided.some((each) => each.kind === kind),
    isSplit,
    isParted: (slug, { id, keys }) => isSplit(slug, keys) || of('event', slug, id) === 'no',
  };
}

export const noVerdicts: Verdicts = verdictsOf([]);
