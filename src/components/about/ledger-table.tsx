import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { t } from '#src/messages/messages.ts';
import { LedgerFate } from './ledger-fate.tsx';
import css from './ledger-table.module.css';

type LedgerTableProps = { readonly entries: readonly LedgerEntry[] };

/** Files with their status. */
export function LedgerTable({ entries }: LedgerTableProps) {
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t('about.file')}</th>
          <th scope="col">{t('about.status')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={keyOf(entry)}>
            <th scope="row" className={css['file']}>
              {fileOf(entry)}
            </th>
            <td>
              <LedgerFate entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keyOf = (entry: LedgerEntry): string => ('digest' in entry ? entry.digest : entry.name);

function fileOf(entry: LedgerEntry) {
  if ('name' in entry && entry.name !== undefined) return <bdi>{entry.name}</bdi>;
  return <span className={css['unnamed']}>{t('about.nameWithheld', { id: keyOf(entry) })}</span>;
}
