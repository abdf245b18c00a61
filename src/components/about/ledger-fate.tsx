import type { ReactNode } from 'react';
import type { LedgerEntry } from '#src/content/bundle/ledger-file.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { DroppedReports } from './dropped-reports.tsx';
import css from './ledger-fate.module.css';

type LedgerFateProps = { readonly entry: LedgerEntry };
type Unpublished = Extract<LedgerEntry, { became: 'unpublished' }>;

/** A file's status, with a link if there is one, and the problems of a refused file. */
export function LedgerFate({ entry }: LedgerFateProps) {
  switch (entry.became) {
    case 'story':
      return (
        <>
          <Link to={storyPath(entry.slug)}>{t('about.asStory')}</Link>
          {entry.dropped ? <DroppedReports dropped={entry.dropped} /> : null}
          {entry.picture ? (
            <ul className={css['list']}>
              <li>{t('about.noPicture')}</li>
            </ul>
          ) : null}
        </>
      );
    case 'folded':
      return (
        <>
          {t('about.listedUnder', { n: entry.under.length })}
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
      return <UnpublishedFate entry={entry} />;
    case 'removed':
      return t('about.removedBy');
    case 'refused':
      return (
        <>
          {t('about.refusedFor', { n: entry.problems.length })}
          <ul className={css['list']}>
            {entry.problems.map(({ line, field, message }) => (
              <li key={`${line} ${field} ${message}`}>
                <Message
                  of="about.problem"
                  values={{
                    line: String(line),
                    field,
                    // The compiler's own words.
                    problem: (
                      <bdi lang="en" dir="ltr">
                        {message}
                      </bdi>
                    ),
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function UnpublishedFate({ entry: { slug, unlisted } }: { readonly entry: Unpublished }) {
  if (slug === undefined) return t(unlisted ? 'about.unlisted' : 'about.unpublished');
  const toStory = (text: ReactNode) => <Link to={storyPath(slug)}>{text}</Link>;
  return unlisted ? (
    <Message of="about.previewedUnlisted" marks={{ a: toStory }} />
  ) : (
    toStory(t('about.previewed'))
  );
}
