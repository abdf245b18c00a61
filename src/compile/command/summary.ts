import type { PictureCounts } from '../pictures/picture-counts.ts';
import type { Problem } from '../problem.ts';

/** What `--json` prints. */
export type Summary = {
  readonly files: number;
  readonly stories: number;
  readonly folded: number;
  readonly unpublished: number;
  readonly removed: number;
  readonly refused: readonly Pick<Problem, 'path' | 'line' | 'field' | 'message'>[];
  /** Distinct reports in all coverage. */
  readonly reports: number;
  readonly outlets: number;
  readonly topics: number;
  readonly ms: number;
  /** Of the bundle; 0 when none was written. */
  readonly bytes: number;
  /** Undefined if the site keeps no pictures. */
  readonly pictures?: PictureCounts | undefined;
};
