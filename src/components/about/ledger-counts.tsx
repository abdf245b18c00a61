import type { LedgerFile } from '#src/content/bundle/ledger-file.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import { fates } from '#src/story-list/about/ledger-search.ts';
import css from './build-facts.module.css';
import { fateLabels } from './fate-choice.tsx';

/** The number of files with each status, which add up to the files read. */
export function LedgerCounts({ counts }: { readonly counts: LedgerFile['counts'] }) {
  const rows = [
    ['about.filesRead', counts.files] as const,
    ...fates.map(
      (fate) => [fateLabels[fate], counts[fate === 'story' ? 'stories' : fate]] as const,
    ),
  ];
  return (
    <dl className={css['facts']}>
      {rows.map(([term, count]) => (
        <div key={term} className={css['fact']}>
          <dt>{t(term)}</dt>
          <dd>{numberWords(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
