import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import type { DatedLead } from '#src/content/coverage/right-date.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment } from '#src/url/paths.ts';
import { useShown } from '../../device/use-shown.ts';
import { SearchField } from '../../search-field.tsx';
import type { Original } from '../originals.ts';
import { ReportRow } from '../report-row.tsx';
import css from './background-list.module.css';
import {
  type BackgroundOrder,
  backgroundOrders,
  filterBackground,
  orderBackground,
} from './background-order.ts';
import { ShortRow } from './short-row.tsx';

type BackgroundListProps = {
  readonly story: DatedLead;
  readonly reports: readonly CoverageReport[];
  readonly originalOf: (report: CoverageReport) => Original | undefined;
  readonly marked: string | undefined;
};

const STEP = 5;
/** Longer lists can be filtered. */
const MANY = 10;

/**
 * Background reports, five at a time, to sort and to filter. All are in the page, those beyond in
 * short: without scripts, on paper and while the app is not there, all are shown.
 */
export function BackgroundList({ story, reports, originalOf, marked }: BackgroundListProps) {
  const [order, setOrder] = useState<BackgroundOrder>('outlet');
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState(STEP);
  const list = useId();
  const isShown = useShown();
  const listed = reports.filter((report) => report.id === marked || isShown(report));
  const found = filterBackground(orderBackground(listed, order), words);
  const shown = Math.max(wanted, found.findIndex(({ id }) => id === marked) + 1);
  const rest = found.length - shown;

  /** Reading goes on at the first report that was not there before. */
  const show = (count: number): void => {
    flushSync(() => setWanted(count));
    const next = document.getElementById(reportFragment(found[shown]?.id ?? ''));
    next?.querySelector('a')?.focus();
  };

  return (
    <>
      {reports.length > STEP ? (
        <div className={css['tools']} data-needs-script="" data-print="no">
          <p className={css['order']}>
            <label htmlFor={`${list}-order`}>{t('story.order')}</label>
            <select
              id={`${list}-order`}
              value={order}
              onChange={({ target }) =>
                setOrder(backgroundOrders.find(([name]) => name === target.value)?.[0] ?? 'outlet')
              }
            >
              {backgroundOrders.map(([name, label]) => (
                <option key={name} value={name}>
                  {t(label)}
                </option>
              ))}
            </select>
          </p>
          {reports.length > MANY ? (
            <SearchField label={t('story.filterReports')} value={words} onChange={setWords} />
          ) : null}
          <p className={css['count']} role="status">
            {words.trim() === ''
              ? null
              : t('story.found', { found: found.length, all: reports.length })}
          </p>
        </div>
      ) : null}
      <ol className={css['rows']}>
        {found.map((report, at) => (
          <li key={report.id} data-beyond={at < shown ? undefined : ''}>
            {at < shown ? (
              <ReportRow
                lead={story}
                report={report}
                original={originalOf(report)}
                marked={report.id === marked}
              />
            ) : (
              <ShortRow lead={story} report={report} />
            )}
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p className={css['steps']} data-more="" data-needs-script="" data-print="no">
          <button className="as-link" type="button" onClick={() => show(shown + STEP)}>
            {t('story.showMore', { n: Math.min(STEP, rest) })}
          </button>
          {rest > STEP ? (
            <button className="as-link" type="button" onClick={() => show(found.length)}>
              {t('story.showAll', { n: found.length })}
            </button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
