import { type ReactNode, useId } from 'react';
import { numberWords } from '#src/content/words/count-words.ts';
import type { BesideCounts } from '#src/evidence/diet/beside-counts.ts';
import { shareWords } from '#src/evidence/share-words.ts';
import { t } from '#src/messages/messages.ts';
import { percent } from '../plots/percent.ts';
import css from './beside-table.module.css';

type BesideTableProps = {
  readonly title: string;
  readonly beside: BesideCounts;
  readonly nameOf: (key: string) => ReactNode;
  /** Whether there is enough for shares, and so for bars. */
  readonly shares: boolean;
  readonly note?: ReactNode;
};

type Side = 'opened' | 'offered';

/** What was opened beside what was offered: a table of counts, with a bar for each share. */
export function BesideTable({ title, beside, nameOf, shares, note }: BesideTableProps) {
  const id = useId();
  const { rows, rest } = beside;
  const shareOf = (count: number, of: Side): number => (beside[of] > 0 ? count / beside[of] : 0);
  const most = Math.max(
    ...rows.flatMap((row) => [shareOf(row.opened, 'opened'), shareOf(row.offered, 'offered')]),
    0,
  );
  const lines = [
    ...rows.map(({ key, ...counts }) => ({ key, name: nameOf(key), ...counts })),
    ...(rest ? [{ ...rest, key: ' rest', name: t('me.others', { n: rest.rows }) }] : []),
  ];
  const countWords = (count: number, of: Side): string =>
    shares && beside[of] > 0
      ? t('me.part', { n: count, share: shareWords(count, beside[of]) })
      : numberWords(count);
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h3 id={id} className={css['title']}>
        {title}
      </h3>
      <table className={css['table']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{title}</span>
            </th>
            <th scope="col" className={css['count']}>
              {t('me.mine')}
            </th>
            <th scope="col" className={css['count']}>
              {t('me.archive')}
            </th>
            {shares ? <td className={css['bars']} /> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, opened, offered }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={css['count']}>{countWords(opened, 'opened')}</td>
              <td className={css['count']}>{countWords(offered, 'offered')}</td>
              {shares ? (
                <td className={css['bars']}>
                  {key === ' rest' ? null : (
                    <BarPair
                      opened={shareOf(opened, 'opened') / most}
                      offered={shareOf(offered, 'offered') / most}
                    />
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {note ? <p className={css['note']}>{note}</p> : null}
    </section>
  );
}

/** Pixels: a bar, and the space between two. */
const BAR = 8;
const GAP = 2;

/**
 * Two bars, as parts of the longest of their table: full for the reader, hollow for the archive.
 */
function BarPair({ opened, offered }: { readonly opened: number; readonly offered: number }) {
  return (
    <svg
      className={css['pair']}
      data-mirrors=""
      width="100%"
      height={2 * BAR + GAP}
      aria-hidden="true"
    >
      <rect className={css['opened']} x="0" width={percent(100 * opened)} height={BAR} />
      {offered > 0 ? (
        <rect
          className={css['offered']}
          x="0.5"
          width={percent(100 * offered)}
          y={BAR + GAP + 0.5}
          height={BAR - 1}
        />
      ) : null}
    </svg>
  );
}
