import { Link, useHref } from 'react-router';
import { OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { frontPath, outletsPath, topicsPath } from '#src/url/paths.ts';
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
  if (preview) return <p>A preview has no feeds. The published site has them here.</p>;
  return (
    <div className={css['site']}>
      <p>
        A feed reader brings new stories to you, each with its coverage and the way to the original.
        It needs no account here.
      </p>
      <p>
        Follow all stories by <FollowLinks page={frontPath()} />. Each{' '}
        <Link to={topicsPath()}>topic</Link> and each <Link to={outletsPath()}>outlet</Link> that
        leads stories has feeds of its own, on its page.{' '}
        <a href={root.replace(/\/?$/, `/${OPML_FILE}`)}>All of them in one file (OPML)</a>, to
        import into a reader.
      </p>
    </div>
  );
}
