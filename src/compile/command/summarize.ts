import type { LedgerFile } from '#src/content/bundle/ledger-file.ts';
import type { PictureCounts } from '../pictures/kept-pictures.ts';
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

type Figures = Pick<Summary, 'reports' | 'outlets' | 'topics' | 'ms' | 'bytes' | 'pictures'>;

export function summarize(
  { counts }: LedgerFile,
  problems: readonly Problem[],
  figures: Figures,
): Summary {
  const { files, stories, folded, unpublished, removed } = counts;
  const refused = problems
    .filter((problem) => problem.refused)
    .map(({ path, line, field, message }) => ({ path, line, field, message }));
  return { files, stories, folded, unpublished, removed, refused, ...figures };
}
