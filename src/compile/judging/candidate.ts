import type { Report } from '../articles/article.ts';
import type { Pair, Stratum } from '../verdicts/verdict.ts';

/** A text of a pair, as it is shown to the person who judges. */
export type Side = Pick<Report, 'title' | 'excerpt' | 'provider'> & {
  /** Milliseconds; undefined where it is not known. */
  readonly time: number | undefined;
};

/** A pair that may be drawn: what it is, the group that it is drawn from, and both its texts. */
export type PairCandidate = Pair & {
  readonly stratum: Stratum;
  readonly sides: readonly [Side, Side];
};
