import { useHref } from 'react-router';
import { t } from '#src/messages/messages.ts';
import { OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { frontPath, outletsPath, topicsPath } from '#src/url/paths.ts';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { FollowLinks } from './follow-links.tsx';
import css from './follow-site.module.css';

type FollowSiteProps = {
  /** A publisher's preview has no feeds. */
  readonly preview: boolean;
};

/**
 * How to follow the site without an account: the feeds of all stories, where to find others, and
 * the list of all.
 */
export function FollowSite({ preview }: FollowSiteProps) {
  const root = useHref(frontPath());
  if (preview) return <p>{t('about.previewFeeds')}</p>;
  return (
    <div className={css['site']}>
      <p>{t('about.feedReader')}</p>
      <p>
        <Message
          of="about.followAll"
          values={{ feeds: <FollowLinks page={frontPath()} /> }}
          marks={{
            topics: (text) => <Link to={topicsPath()}>{text}</Link>,
            outlets: (text) => <Link to={outletsPath()}>{text}</Link>,
            opml: (text) => <a href={root.replace(/\/?$/, `/${OPML_FILE}`)}>{text}</a>,
          }}
        />
      </p>
    </div>
  );
}
