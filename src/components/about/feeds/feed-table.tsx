import { type ReactNode, use } from 'react';
import { type ImportedFeed, SILENT_DAYS } from '#src/content/feeds/imported-feed.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { LinkOut } from '../../link-out.tsx';
import { Message } from '../../message.tsx';
import { ReadingContext } from '../../reading-context.ts';
import css from './feed-table.module.css';

type FeedTableProps = { readonly feeds: readonly ImportedFeed[] };

/** Feeds in rows: when each was last read, what it has, and what is wrong with it. */
export function FeedTable({ feeds }: FeedTableProps) {
  return (
    <table className={css['table']}>
      <caption className="unseen">{t('about.feeds')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('about.feed')}</th>
          <th scope="col">{t('about.lastRead')}</th>
          <th scope="col">{t('about.feedItems')}</th>
          <th scope="col">{t('about.newestItem')}</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two feeds may have the same name and site.
          <FeedRow key={at} feed={feed} />
        ))}
      </tbody>
    </table>
  );
}

function FeedRow({ feed }: { readonly feed: ImportedFeed }) {
  const { name, lang, site, heard, items, newest } = feed;
  const title = <ForeignText of={{ lang }}>{name}</ForeignText>;
  return (
    <tr data-failing={feed.failing ? '' : undefined}>
      <th scope="row">
        {site ? <LinkOut link={site}>{title}</LinkOut> : title}
        <State feed={feed} />
      </th>
      <Cell label={t('about.lastRead')}>{heard ? <Time of={heard} /> : t('about.neverRead')}</Cell>
      <Cell label={t('about.feedItems')}>
        {items === undefined ? t('about.notKnown') : numberWords(items)}
      </Cell>
      <Cell label={t('about.newestItem')}>
        {newest ? <Time of={newest} /> : t('about.notKnown')}
      </Cell>
    </tr>
  );
}

/** A cell with its column's name, for where the columns are below each other. */
function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td>
      <span className={css['label']} aria-hidden="true">
        {label}
      </span>
      <span>{children}</span>
    </td>
  );
}

function Time({ of }: { readonly of: string }) {
  const { timeZone } = use(ReadingContext);
  return <time dateTime={of}>{timeWords(of, timeZone)}</time>;
}

/** Why a feed brings nothing; nothing for one that does. */
function State({ feed: { failing, silent, items } }: { readonly feed: ImportedFeed }) {
  if (failing)
    return (
      <span className={css['state']}>
        <Message
          of="about.feedFailing"
          values={{
            time: <Time of={failing.since} />,
            // The import's own words.
            why: (
              <bdi lang="en" dir="ltr">
                {failing.why}
              </bdi>
            ),
          }}
        />
      </span>
    );
  if (!silent) return null;
  return (
    <span className={css['state']}>
      {items === 0 ? t('about.feedEmpty') : t('about.feedSilent', { days: SILENT_DAYS })}
    </span>
  );
}
