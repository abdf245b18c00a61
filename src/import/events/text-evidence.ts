import type { SubjectText } from '#src/content/text/commonness.ts';
import { MOST_LIKENESS, NEAR_HOURS, POINTS, UNIT } from './merge-rule.ts';

const HOUR_MS = 3_600_000;

/** What two texts have in common and what not; worth is in parts of UNIT. */
export type Comparison = {
  readonly likeness: number;
  readonly rarest: number;
  readonly unshared: number;
  readonly opening: number;
};

/** The evidence that a comparison gives, in thousandths; without shared words there is none. */
export function evidenceOf(compared: Comparison, milliseconds: number): number {
  const { likeness, rarest, unshared, opening } = compared;
  if (likeness === 0) return Number.NEGATIVE_INFINITY;
  const near = Math.round(UNIT * Math.exp(-Math.abs(milliseconds) / (NEAR_HOURS * HOUR_MS)));
  const points =
    POINTS.likeness * Math.min(likeness, MOST_LIKENESS) +
    POINTS.rarest * rarest +
    POINTS.near * near +
    POINTS.unshared * unshared +
    POINTS.opening * opening;
  return Math.round(points / UNIT);
}

/** What a comparison asks of the words of the other side. */
export type OtherSide = {
  /** Whether it has a word at all. */
  readonly has: (word: number) => boolean;
  readonly worthOf: (word: number) => number;
};

/** The part of a title's worth that the other side lacks, and what its first word adds to that. */
export function lackOf(
  { words, titleWords }: SubjectText,
  { has, worthOf }: OtherSide,
): { readonly unshared: number; readonly opening: number } {
  let [lacking, all, opening] = [0, 0, 0];
  for (let at = 0; at < titleWords; at += 1) {
    const word = words[at] ?? 0;
    const worth = worthOf(word);
    all += worth;
    if (has(word)) continue;
    lacking += worth;
    if (at === 0) opening = worth;
  }
  return { unshared: all === 0 ? 0 : Math.round((UNIT * lacking) / all), opening };
}
