import { wilsonInterval } from '#src/content/coverage/wilson.ts';

/**
 * The judged pairs of one group, by today's rule and the person's verdict; and the size of the
 * group.
 */
export type Judged = {
  readonly size: number;
  readonly passYes: number;
  readonly passNo: number;
  readonly failYes: number;
  readonly failNo: number;
};

export type Estimate = { readonly share: number; readonly low: number; readonly high: number };

/** A share of a group's pairs, estimated from a sample, with its interval. */
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
 * Each judged pair counts for `size / judged` pairs of its group (the Horvitz-Thompson estimator),
 * so that a group of which much was drawn does not count for more. Precision is yes / (yes + no) of
 * accepted pairs, recall is accepted yes / all yes, both in weighted numbers. Pairs of a group that
 * is empty or that the rule does not compare are not included.
 *
 * Intervals are of 95 %, by MOVER (Zou and Donner, Statistics in Medicine 27, 2008): each group's
 * share has its Wilson limits, narrowed by the finite population correction, because a group that
 * was judged in full is known. The limits of r are where the interval of (1 − r) · top − r · rest
 * leaves zero. The two shares of one group are correlated like those of a multinomial. For one
 * group the result is Wilson's own interval.
 *
 * Undefined if a group that may matter has no judged pair, or if no pair was judged to be related.
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
    // A group without an accepted judged pair has no part in precision: accepted pairs are drawn
    // from their own group.
    precision: passing.length > 0 && judged.some(passes) ? ratioOf(passing) : undefined,
    recall: judged.every((group) => countOf(group) > 0) ? ratioOf(related) : undefined,
  };
}

const countOf = ({ passYes, passNo, failYes, failNo }: Judged): number =>
  passYes + passNo + failYes + failNo;
const passes = ({ passYes, passNo }: Judged): boolean => passYes + passNo > 0;
const fails = ({ failYes, failNo }: Judged): boolean => failYes + failNo > 0;

/**
 * `sampled` says for each part whether pairs that could be in it were judged: otherwise it is known
 * to be none.
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

/** Wilson's limits, multiplied by the root of (N − n) / (N − 1): sampling without replacement. */
function partOf(right: number, of: number, size: number): Part {
  if (of === 0) return NONE;
  const [low, high] = wilsonInterval(right, of);
  const at = right / of;
  const left = size > 1 ? Math.sqrt((size - of) / (size - 1)) : 0;
  return { at, low: at - (at - low) * left, high: at + (high - at) * left };
}

/** Of two shares of one multinomial. If both make up all, each is one minus the other. */
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

/** How far (1 − r) · top − r · rest can be to one side of its estimate. */
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

/** Where, between two numbers, a condition that is true at the first becomes false. */
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
