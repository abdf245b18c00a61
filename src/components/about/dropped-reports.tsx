import type { Dropped } from '#src/content/bundle/ledger-file.ts';
import { t } from '#src/messages/messages.ts';
import css from './ledger-fate.module.css';

const reasons = [
  ['repeated', 'about.repeated'],
  ['lead', 'about.isLead'],
  ['removed', 'about.removedReports'],
  ['faulty', 'about.faulty'],
] as const;

/**
 * How many entries of a story's list are not in its coverage, and why. Does not name them: some
 * were removed by their publishers.
 */
export function DroppedReports({ dropped }: { readonly dropped: Dropped }) {
  return (
    <ul className={css['list']}>
      {reasons.map(([reason, words]) =>
        dropped[reason] > 0 ? <li key={reason}>{t(words, { n: dropped[reason] })}</li> : null,
      )}
    </ul>
  );
}
