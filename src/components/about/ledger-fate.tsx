import { Link } from 'react-router';
import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { storyPath } from '#src/url/paths.ts';
import { DroppedReports } from './dropped-reports.tsx';
import css from './ledger-fate.module.css';

type LedgerFateProps = { readonly entry: LedgerEntry };

/** A file's status, with a link if there is one, and the problem of a refused file. */
export function LedgerFate({ entry }: LedgerFateProps) {
  switch (entry.became) {
    case 'story':
      return (
        <>
          <Link to={storyPath(entry.slug)}>A story</Link>
          {entry.dropped ? <DroppedReports dropped={entry.dropped} /> : null}
        </>
      );
    case 'folded':
      return (
        <>
          Folded under {countWords(entry.under.length, 'story', 'stories')}
          <ul className={css['list']}>
            {entry.under.map((slug) => (
              <li key={slug}>
                <Link to={storyPath(slug)}>{slug}</Link>
              </li>
            ))}
          </ul>
        </>
      );
    case 'unpublished':
      return (
        <>
          {entry.slug === undefined ? (
            'Unpublished'
          ) : (
            <Link to={storyPath(entry.slug)}>Unpublished, shown in this preview</Link>
          )}
          {entry.unlisted ? ': folded by its file (heat -1), but no story lists it' : null}
        </>
      );
    case 'removed':
      return 'Removed by its publisher';
    case 'refused':
      return (
        <>
          Refused, {countWords(entry.problems.length, 'problem')}
          <ul className={css['list']}>
            {entry.problems.map(({ line, field, message }) => (
              <li key={`${line} ${field} ${message}`}>
                Line {line}, {field}: <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </>
      );
  }
}
