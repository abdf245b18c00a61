import type { FlagCandidate } from './flag-candidates.ts';
import { fitText, textWidth } from './measure-text.ts';

/** Words beside a line on a mark. */
export type Flag = FlagCandidate & {
  /** Percent of the width. */
  readonly x: number;
  /** From 0 just above the marks upwards. */
  readonly row: number;
  /** The side of the words: `start` is to the right of the line. */
  readonly anchor: 'start' | 'end';
};

/** `at` is the line, `from` and `to` the ends of the words: pixels. */
type Placed = Flag & { readonly at: number; readonly from: number; readonly to: number };
type Wish = FlagCandidate & { readonly x: number };

const ROWS = 3;
/** Pixels: type sizes, the gap between a line and its words, and the gap between words. */
const TITLE = 12;
const NAME = 13;
const PAD = 5;
const CLEAR = 8;

type Side = Flag['anchor'];
/**
 * Words go to the right of their line if possible, or to the left: both are tried, to leave more
 * room for others.
 */
const preferences: readonly (readonly Side[])[] = [
  ['start', 'end'],
  ['end', 'start'],
];

/**
 * Places names in a strip of `width` pixels, so that no words overlap and no line crosses words.
 * All of `must` get a place, if needed with overlaps; as many of `may` as fit, the first first. Of
 * several layouts it takes the one with most names, then the lowest.
 */
export function placeFlags(must: readonly Wish[], may: readonly Wish[], width: number): Flag[] {
  const [best = []] = permutations(must)
    .flatMap((wishes) => preferences.map((sides) => placeAll(wishes, may, { sides, width })))
    .sort((a, b) => crossings(a) - crossings(b) || b.length - a.length || rowsOf(a) - rowsOf(b));
  return best.map(({ at, from, to, ...flag }) => flag);
}

function permutations(wishes: readonly Wish[]): Wish[][] {
  if (wishes.length < 2) return [[...wishes]];
  return wishes.flatMap((first) =>
    permutations(wishes.filter((wish) => wish !== first)).map((rest) => [first, ...rest]),
  );
}

type Paper = { readonly sides: readonly Side[]; readonly width: number };

function placeAll(must: readonly Wish[], may: readonly Wish[], paper: Paper): Placed[] {
  const placed: Placed[] = [];
  for (const wish of must)
    placed.push(freePlace(wish, placed, paper) ?? ownRow(wish, placed, paper.width));
  for (const wish of may) {
    const free = freePlace(wish, placed, paper);
    if (free) placed.push(free);
  }
  return placed;
}

/** The lowest place where a wish overlaps nothing. */
function freePlace(
  wish: Wish,
  placed: readonly Placed[],
  { sides, width }: Paper,
): Placed | undefined {
  const wide = Math.max(textWidth(wish.title, TITLE), textWidth(wish.name, NAME)) + PAD;
  const at = (wish.x / 100) * width;
  const fitting = sides.filter((side) => (side === 'start' ? at + wide <= width : at - wide >= 0));
  return Array.from({ length: ROWS }, (_, row) =>
    fitting.map((anchor) => stand(wish, { row, anchor, at, wide })),
  )
    .flat()
    .find((flag) => !placed.some((other) => collide(flag, other)));
}

/** A row above all others, on the side with more room; a longer name is cut. */
function ownRow(wish: Wish, placed: readonly Placed[], width: number): Placed {
  const at = (wish.x / 100) * width;
  const room = Math.max(at, width - at) - PAD;
  const name = fitText(wish.name, NAME, room);
  const wide = Math.min(room, Math.max(textWidth(wish.title, TITLE), textWidth(name, NAME))) + PAD;
  return stand(
    { ...wish, name },
    { row: rowsOf(placed), anchor: width - at >= at ? 'start' : 'end', at, wide },
  );
}

type Stand = {
  readonly row: number;
  readonly anchor: Side;
  readonly at: number;
  readonly wide: number;
};

function stand(wish: Wish, { row, anchor, at, wide }: Stand): Placed {
  const from = anchor === 'start' ? at : at - wide;
  return { ...wish, row, anchor, at, from, to: from + wide };
}

export function rowsOf(flags: readonly Flag[]): number {
  return Math.max(-1, ...flags.map(({ row }) => row)) + 1;
}

function crossings(flags: readonly Placed[]): number {
  return flags.filter((flag, at) => flags.slice(0, at).some((other) => collide(flag, other)))
    .length;
}

/** Words overlap, or a line crosses words. */
function collide(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.from < b.to + CLEAR && b.from < a.to + CLEAR;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return upper.at > lower.from - PAD && upper.at < lower.to + PAD;
}
