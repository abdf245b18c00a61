import type { HeadlineRun } from '#src/evidence/headlines/headline-runs.ts';

type ComparedHeadlineProps = {
  readonly runs: readonly HeadlineRun[];
  /** The reader compares: marks are told to screen readers too. */
  readonly isCompared: boolean;
};

/**
 * A headline with its shared words and its own names and figures in elements. They look plain until
 * the switch of the coverage is on, which needs no script.
 */
export function ComparedHeadline({ runs, isCompared }: ComparedHeadlineProps) {
  return runs.map(({ kind, text }, at) => {
    if (kind === 'plain') return text;
    // The order of the runs never changes.
    const key = `${at}`;
    if (kind === 'shared')
      return (
        <span key={key} data-run="shared">
          {text}
        </span>
      );
    return (
      <mark key={key} data-run="own" role={isCompared ? undefined : 'none'}>
        {text}
      </mark>
    );
  });
}
