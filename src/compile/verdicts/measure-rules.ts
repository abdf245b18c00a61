import {
  type MeasuredShare,
  type OwnFigures,
  type RuleName,
  rules,
} from '#src/content/bundle/rule-figures.ts';
import { type Estimate, estimateRule, type Judged } from './estimate-rule.ts';
import { type Draw, pairKey, type Stratum, strata, type Verdict } from './verdict.ts';

/**
 * How often each rule is right in a publisher's own archive, estimated from the pairs of one draw.
 * `decisions` has today's decision on each pair, without pairs that no longer exist. Undefined
 * without a draw, or if none of it was judged.
 */
export function measureRules(
  draw: Draw | undefined,
  list: readonly Verdict[],
  decisions: ReadonlyMap<string, boolean>,
): OwnFigures | undefined {
  if (!draw) return undefined;
  const figures = rules.flatMap((rule) => figureOf(rule, draw, { list, decisions }));
  return figures.length === 0 ? undefined : { date: draw.date, figures };
}

type Said = { readonly list: readonly Verdict[]; readonly decisions: ReadonlyMap<string, boolean> };

function figureOf(rule: RuleName, draw: Draw, said: Said): OwnFigures['figures'] {
  const groups = strata
    .filter((stratum) => stratum.startsWith(`${rule}-`) && (draw.of[stratum] ?? 0) > 0)
    .map((stratum) => countGroup(stratum, draw.of[stratum] ?? 0, said));
  const total = (count: (group: Judged) => number): number =>
    groups.reduce((sum, group) => sum + count(group), 0);
  const right = total(({ passYes }) => passYes);
  const pairs = right + total(({ passNo, failYes, failNo }) => passNo + failYes + failNo);
  if (pairs === 0) return [];
  const estimated = estimateRule(groups);
  const precision = shareOf(estimated.precision, right, right + total(({ passNo }) => passNo));
  const recall = shareOf(estimated.recall, right, right + total(({ failYes }) => failYes));
  return [{ rule, pairs, ...(precision && { precision }), ...(recall && { recall }) }];
}

function countGroup(stratum: Stratum, size: number, { list, decisions }: Said): Judged {
  const group = { size, passYes: 0, passNo: 0, failYes: 0, failNo: 0 };
  for (const verdict of list) {
    const passes = decisions.get(pairKey(verdict));
    if (verdict.drawn !== stratum || verdict.verdict === 'unsure' || passes === undefined) continue;
    const isRelated = verdict.verdict === 'yes';
    if (passes) group[isRelated ? 'passYes' : 'passNo'] += 1;
    else group[isRelated ? 'failYes' : 'failNo'] += 1;
  }
  return group;
}

/** To four decimals, so that engines agree. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const shareOf = (
  estimate: Estimate | undefined,
  right: number,
  of: number,
): MeasuredShare | undefined =>
  estimate && {
    share: rounded(estimate.share),
    low: rounded(estimate.low),
    high: rounded(estimate.high),
    right,
    of,
  };
