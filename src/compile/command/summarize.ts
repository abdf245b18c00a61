import type { WholeLedger } from '#src/content/bundle/ledger-file.ts';
import type { Problem } from '../problem.ts';
import type { Summary } from './summary.ts';

type Figures = Pick<Summary, 'reports' | 'outlets' | 'topics' | 'ms' | 'bytes' | 'pictures'>;

export function summarize(
  { counts }: Pick<WholeLedger, 'counts'>,
  problems: readonly Problem[],
  figures: Figures,
): Summary {
  const { files, stories, folded, unpublished, removed } = counts;
  const refused = problems
    .filter((problem) => problem.refused)
    .map(({ path, line, field, message }) => ({ path, line, field, message }));
  return { files, stories, folded, unpublished, removed, refused, ...figures };
}
