import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Loading } from '#src/components/states/loading.tsx';
import type { Sort } from '#src/content/order/orders.ts';
import type { Figure } from '#src/evidence/carried-words.ts';
import { t } from '#src/messages/messages.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { isAnyLeftOut } from '#src/story-list/stories-left-out.ts';
import { LeftOutNote } from '../left-out/left-out-note.tsx';
import type { ListHere } from '../left-out/use-made-list.ts';
import type { Archive } from './archive/archive.ts';
import css from './feed-body.module.css';
import { FocusAfterFront, MoreStories, NothingFound } from './lazy-parts.tsx';
import { FeedList } from './list/feed-list.tsx';
import type { ListOnScreen } from './list/list-stories.ts';
import { useExtent } from './window/use-extent.ts';

/** The orders by a figure of coverage, which cards then show. */
const figures: Partial<Record<Sort, Figure>> = { covered: 'reports', outlets: 'outlets' };

type FeedBodyProps = {
  readonly feed: ListOnScreen | undefined;
  readonly archive: Archive | undefined;
  /** The message if the archive cannot be loaded, below the loaded part of the feed. */
  readonly failed: ReactNode;
  /** Address of the page that continues after the front. */
  readonly older: string;
  readonly list: ListHere;
};

/** The stories, or the reason why there are none. */
export function FeedBody({ feed, ...props }: FeedBodyProps) {
  const { archive, failed } = props;
  if (!feed) return failed ?? <Loading what="stories" page />;
  const note = <LeftOutNote counts={feed.leftOut} list={props.list} />;
  if (feed.sequence.length === 0 && archive)
    return isAnyLeftOut(feed.leftOut) ? (
      note
    ) : (
      <NothingFound archive={archive} query={feed.query} />
    );
  // Above stories that are before the reader’s eyes, nothing new is put.
  return (
    <>
      {props.list.isLate ? null : note}
      <Stories feed={feed} {...props} />
      {props.list.isLate ? note : null}
    </>
  );
}

function Stories({
  feed: { sequence, query },
  archive,
  failed,
  older,
}: FeedBodyProps & { readonly feed: ListOnScreen }) {
  const [{ density }] = useSettings();
  const { part, extend } = useExtent(sequence);
  return (
    <>
      <FeedList
        sequence={part}
        density={density}
        byDay={query.byDay}
        windowed={archive !== undefined}
        figure={figures[query.sort]}
      />
      {failed}
      {sequence.after ? (
        <Link className={css['older']} to={older} rel="next">
          {t('lists.olderStories')}
        </Link>
      ) : (
        archive && (
          <>
            <FocusAfterFront />
            <MoreStories shown={part.length} total={sequence.length} extend={extend} />
          </>
        )
      )}
    </>
  );
}
