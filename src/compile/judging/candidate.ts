import type { Report } from '../articles/article.ts';
import type { Pair, Stratum } from '../verdicts/verdict.ts';

/** A text of a pair, as shown to the person. */
export type Side = Pick<Report, 'title' | 'excerpt' | 'provider'> & {
  /** Milliseconds; undefined if unknown. */
  readonly time: number | undefined;
};

/** A pair that may be drawn: its kind, its group, and both texts. */
export type PairCandidate = Pair & {
  readonly stratum: Stratum;
  readonly sides: readonly [Side, Side];
};
