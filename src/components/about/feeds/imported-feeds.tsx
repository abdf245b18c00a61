import { type ImportedFeed, SILENT_DAYS } from '#src/content/feeds/imported-feed.ts';
import { language, t } from '#src/messages/messages.ts';
import prose from '../prose.module.css';
import { FeedTable } from './feed-table.tsx';
import css from './imported-feeds.module.css';

type ImportedFeedsProps = {
  /** Those that fail first, then silent ones. */
  readonly feeds: readonly ImportedFeed[];
};

/** Feeds shown at first; the rest of a long list opens below. */
const OPEN = 20;
/** Fewer than this many more are not worth folding. */
const WORTH_FOLDING = 5;

/** The feeds that the site imports, and which of them bring nothing. */
export function ImportedFeeds({ feeds }: ImportedFeedsProps) {
  const failing = feeds.filter((feed) => feed.failing).length;
  const silent = feeds.filter((feed) => feed.silent).length;
  const open = feeds.length < OPEN + WORTH_FOLDING ? feeds.length : OPEN;
  const rest = feeds.slice(open);
  return (
    <>
      <div className={prose['prose']}>
        <p>{t('about.feedsRead', { n: feeds.length })}</p>
        {failing + silent === 0 ? null : (
          <p>
            {[
              ...(failing > 0 ? [t('about.feedsFailing', { n: failing })] : []),
              ...(silent > 0 ? [t('about.feedsSilent', { n: silent, days: SILENT_DAYS })] : []),
            ].join(language().gap)}
          </p>
        )}
      </div>
      <div className={css['feeds']}>
        <FeedTable feeds={feeds.slice(0, open)} />
        {rest.length === 0 ? null : (
          <details className={css['rest']}>
            <summary>{t('about.moreFeeds', { n: rest.length })}</summary>
            <FeedTable feeds={rest} />
          </details>
        )}
      </div>
    </>
  );
}
