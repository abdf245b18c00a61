import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Loading } from '#src/components/states/loading.tsx';
import { useSettings } from '#src/reading/use-settings.ts';
import type { Archive } from './archive/archive.ts';
import css from './feed-body.module.css';
import { FocusAfterFront, NothingFound } from './lazy-parts.tsx';
import { FeedList } from './list/feed-list.tsx';
import type { ListOnScreen } from './list/list-stories.ts';

type FeedBodyProps = {
  readonly feed: ListOnScreen | undefined;
  readonly archive: Archive | undefined;
  /** The message if the archive cannot be loaded, below the loaded part of the feed. */
  readonly failed: ReactNode;
  /** Address of the page that continues after the front. */
  readonly older: string;
};

/** The stories, or the reason why there are none. */
export function FeedBody({ feed, archive, failed, older }: FeedBodyProps) {
  const [{ density }] = useSettings();
  if (!feed) return failed ?? <Loading what="the feed" page />;
  if (feed.sequence.length === 0 && archive)
    return <NothingFound archive={archive} query={feed.query} />;
  return (
    <>
      <FeedList
        sequence={feed.sequence}
        density={density}
        byDay={feed.query.byDay}
        windowed={archive !== undefined}
      />
      {failed}
      {feed.sequence.after ? (
        <Link className={css['older']} to={older} rel="next">
          Older stories
        </Link>
      ) : (
        archive && <FocusAfterFront />
      )}
    </>
  );
}
