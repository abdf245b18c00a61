import type { Dropped } from '#src/content/bundle/ledger-file.ts';
import { countWords } from '#src/content/words/count-words.ts';

const reasons = [
  ['repeated', 'listed before'],
  ['lead', 'the story itself'],
  ['removed', 'taken down'],
  ['faulty', 'with a fault that the publisher was told of'],
] as const;

/**
 * How many entries of a story's list are not in its coverage, and why. Does not name them: some
 * were removed by their publishers.
 */
export function DroppedReports({ dropped }: { readonly dropped: Dropped }) {
  const told = reasons.filter(([reason]) => dropped[reason] > 0);
  const all = told.reduce((sum, [reason]) => sum + dropped[reason], 0);
  return (
    <>
      , without {countWords(all, 'report')} of its list:{' '}
      {told.map(([reason, words]) => `${dropped[reason]} ${words}`).join(', ')}
    </>
  );
}
