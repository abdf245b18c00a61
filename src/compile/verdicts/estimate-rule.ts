import { wilsonInterval } from '#src/content/coverage/wilson.ts';

/**
 * What was judged of one group of pairs, by what the rule says of them today and what a person
 * said; and how many pairs the group has.
 */
export type Judged = {
  readonly size: number;
  readonly passYes: number;
  readonly passNo: number;
  readonly failYes: number;
  readonly failNo: number;
};

export type Estimate = { readonly share: number; readonly low: number; readonly high: number };

/** A share of a group's pairs, known from a sample: the estimate and the ends of its interval. */
type Part = { readonly at: number; readonly low: number; readonly high: number };

/** A group's part in a ratio top / (top + rest). */
type Weighed = {
  readonly size: number;
  readonly top: Part;
  readonly rest: Part;
  readonly correlation: number;
};

/**
 * Estimates how often a rule is right (precision) and how much it finds (recall) from pairs that
 * were drawn group by group.
 *
 * Each judged pair stands for `size / judged` pairs of its group (the Horvitz-Thompson estimator),
 * so that a group of which much was drawn does not count for more. Precision is yes / (yes + no) of
 * what passes, recall passing yes / all yes, both of these weighted numbers; the pairs of a group
 * that is empty or that the rule does not look at are not in them.
 *
 * Intervals are of 95 %, by MOVER (Zou and Donner, Statistics in Medicine 27, 2008): each group's
 * share has its Wilson limits, made narrower by the finite population correction, for a group that
 * was judged in whole is known; the limits of r are where the interval of (1 − r) · top − r · rest
 * leaves zero. The two shares of one group are correlated as those of a multinomial are. Of one
 * group the result is Wilson's own interval.
 *
 * Undefined where a group that may matter has no judged pair, or where nothing was judged to be
 * related.
 */
export function estimateRule(groups: readonly Judged[]): {
  readonly precision: Estimate | undefined;
  readonly recall: Estimate | undefined;
} {
  const judged = groups.filter(({ size }) => size > 0);
  const passing = judged.map((group) =>
    weigh(group, group.passYes, group.passNo, [passes(group), passes(group)]),
  );
  const related = judged.map((group) =>
    weigh(group, group.passYes, group.failYes, [passes(group), fails(group)]),
  );
  return {
    // A group without a judged pair that passes has no part in precision: what passes is drawn from
    // a group of its own.
    precision: passing.length > 0 && judged.some(passes) ? ratioOf(passing) : undefined,
    recall: judged.every((group) => countOf(group) > 0) ? ratioOf(related) : undefined,
  };
}

const countOf = ({ passYes, passNo, failYes, failNo }: Judged): number =>
  passYes + passNo + failYes + failNo;
const passes = ({ passYes, passNo }: Judged): boolean => passYes + passNo > 0;
const fails = ({ failYes, failNo }: Judged): boolean => failYes + failNo > 0;

/**
 * `sampled` says of each part whether pairs that could be of it were judged: otherwise it is none,
 * and known to be.
 */
function weigh(
  group: Judged,
  top: number,
  rest: number,
  sampled: readonly [boolean, boolean],
): Weighed {
  const [of, size] = [countOf(group), Math.max(group.size, countOf(group))];
  const parts = [top, rest].map((right, at) =>
    sampled[at] ? partOf(right, of, size) : { at: 0, low: 0, high: 0 },
  );
  const [first, second] = [parts[0] ?? NONE, parts[1] ?? NONE];
  return { size, top: first, rest: second, correlation: correlationOf(first.at, second.at) };
}

const NONE: Part = { at: 0, low: 0, high: 0 };

/**
 * Wilson's limits, drawn together by the root of (N − n) / (N − 1): sampling without replacement.
 */
function partOf(right: number, of: number, size: number): Part {
  if (of === 0) return NONE;
  const [low, high] = wilsonInterval(right, of);
  const at = right / of;
  const left = size > 1 ? Math.sqrt((size - of) / (size - 1)) : 0;
  return { at, low: at - (at - low) * left, high: at + (high - at) * left };
}

/** Of two shares of one multinomial. Where both make up all, one is what the other is not. */
function correlationOf(a: number, b: number): number {
  if (a + b >= 1 && a * b === 0) return -1;
  const spread = (1 - a) * (1 - b);
  return spread === 0 ? 0 : -Math.sqrt((a * b) / spread);
}

function ratioOf(groups: readonly Weighed[]): Estimate | undefined {
  const [top, rest] = [sum(groups, (group) => group.top.at), sum(groups, (group) => group.rest.at)];
  if (top + rest === 0) return undefined;
  const share = top / (top + rest);
  const isAbove = (r: number): boolean =>
    (1 - r) * top - r * rest + spreadOf(groups, r, 'high') >= 0;
  const isBelow = (r: number): boolean => (1 - r) * top - r * rest - spreadOf(groups, r, 'low') > 0;
  return { share, low: lastOf(0, share, isBelow), high: lastOf(share, 1, isAbove) };
}

const sum = (groups: readonly Weighed[], part: (group: Weighed) => number): number =>
  groups.reduce((total, group) => total + group.size * part(group), 0);

/** How far (1 − r) · top − r · rest may lie to one side of its estimate. */
function spreadOf(groups: readonly Weighed[], r: number, side: 'low' | 'high'): number {
  const squares = groups.map(({ size, top, rest, correlation }) => {
    const ofTop = (1 - r) * (side === 'high' ? top.high - top.at : top.at - top.low);
    const ofRest = r * (side === 'high' ? rest.at - rest.low : rest.high - rest.at);
    return size * size * (ofTop * ofTop + ofRest * ofRest - 2 * correlation * ofTop * ofRest);
  });
  return Math.sqrt(
    Math.max(
      0,
      squares.reduce((total, square) => total + square, 0),
    ),
  );
}

const HALVINGS = 50;

/** Where, between two numbers, something that holds at the first stops to hold. */
function lastOf(from: number, to: number, holds: (at: number) => boolean): number {
  if (holds(to)) return to;
  let [low, high] = [from, to];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
