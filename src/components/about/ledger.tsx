import { useDeferredValue, useState } from 'react';
import type { WholeLedger } from '#src/content/bundle/ledger-file.ts';
import { t } from '#src/messages/messages.ts';
import { type Fate, searchLedger } from '#src/story-list/about/ledger-search.ts';
import { SearchField } from '../search-field.tsx';
import { FateChoice } from './fate-choice.tsx';
import { FoldedSums } from './folded-sums.tsx';
import css from './ledger.module.css';
import { LedgerTable } from './ledger-table.tsx';

type LedgerProps = { readonly ledger: Pick<WholeLedger, 'counts' | 'entries'> };

/** Rows shown at first, and more with each press. */
const STEP = 100;

/** The searchable list of every file that the build read: why something is here, or is not. */
export function Ledger({ ledger: { counts, entries } }: LedgerProps) {
  const [text, setText] = useState('');
  const [fate, setFate] = useState<Fate | undefined>(undefined);
  const [limit, setLimit] = useState(STEP);
  const found = searchLedger(entries, useDeferredValue(text), fate);
  return (
    <div className={css['ledger']}>
      <FateChoice counts={counts} fate={fate} onChange={setFate} />
      <SearchField label={t('about.filterFiles')} value={text} onChange={setText} />
      <p className={css['note']}>{t('about.unnamed')}</p>
      <FoldedSums entries={entries} className={css['note']} />
      <p className={css['found']} role="status">
        {t('about.filesFound', { n: found.length, all: counts.files })}
      </p>
      {found.length > 0 ? <LedgerTable entries={found.slice(0, limit)} /> : null}
      {found.length > limit ? (
        <button type="button" className={css['more']} onClick={() => setLimit(limit + STEP)}>
          {t('about.moreFiles', {
            n: Math.min(STEP, found.length - limit),
            rest: found.length - limit,
          })}
        </button>
      ) : null}
    </div>
  );
}
