import { Fragment } from 'react';
import { Link } from 'react-router';
import { outletWords } from '#src/content/words/outlet-words.ts';
import type { HeadlineLine, HeadlineSource } from '#src/evidence/headlines/compare-headlines.ts';
import type { HeadlineRun } from '#src/evidence/headlines/headline-runs.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './headline-table.module.css';

type HeadlineTableProps = { readonly lines: readonly HeadlineLine[]; readonly caption: string };

/** Headlines with their outlets, each linked to its report on the page. */
export function HeadlineTable({ lines, caption }: HeadlineTableProps) {
  return (
    <table className={css['table']}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Headline</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ runs, sources }) => (
          <tr key={sources.map(({ report }) => report).join()}>
            <th scope="row">
              {sources.map((source, at) => (
                <Fragment key={source.report ?? 'lead'}>
                  {at === 0 ? null : ', '}
                  <SourceName source={source} />
                </Fragment>
              ))}
            </th>
            <td dir="auto">{runs.map(runOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SourceName({ source: { outlet, report } }: { readonly source: HeadlineSource }) {
  const name = <ForeignText>{outletWords(outlet)}</ForeignText>;
  return report === undefined ? (
    <b>{name} (the lead)</b>
  ) : (
    <Link to={{ hash: reportFragment(report) }}>{name}</Link>
  );
}

/** There may be hundreds on a page, so each is only one bare element. */
function runOf({ kind, text }: HeadlineRun, at: number) {
  if (kind === 'plain') return text;
  return kind === 'shared' ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>;
}
