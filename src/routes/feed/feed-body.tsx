import type { ReactNode } from 'react';
import { Link } from '#src/components/page-link.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Sort } from '#src/content/order/orders.ts';
import type { Figure } from '#src/evidence/carried-words.ts';
import { t } from '#src/messages/messages.ts';
import type { Density } from '#src/reading/settings.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { LeftOutNote } from '../left-out/left-out-note.tsx';
import type { ListState } from '../left-out/use-list-here.ts';
import type { ShownList } from '../left-out/use-shown-list.ts';
import type { Archive } from './archive/archive.ts';
import css from './feed-body.module.css';
import { FocusAfterFront, MoreStories, NothingFound } from './lazy-parts.tsx';
import { FeedList } from './list/feed-list.tsx';
import { useExtent } from './window/use-extent.ts';

/** The orders by a figure of coverage, which cards then show. */
const figures: Partial<Record<Sort, Figure>> = { covered: 'reports', outlets: 'outlets' };

type FeedBodyProps = {
  readonly query: FeedQuery;
  /** If not what the reader chose. */
  readonly density: Density | undefined;
  /** What is shown of the list; undefined until there is anything. */
  readonly shown: ShownList | undefined;
  readonly archive: Archive | undefined;
  /** The message if the archive cannot be loaded, below the loaded part of the feed. */
  readonly failed: ReactNode;
  /** Address of the page that continues after the front. */
  readonly older: string;
  readonly here: ListState;
};

/** The stories, or the reason why there are none. */
export function FeedBody({ shown, here, ...props }: FeedBodyProps) {
  const { query, archive, failed } = props;
  if (!shown) return failed ?? <Loading what="stories" page />;
  const { sequence, leftOut } = shown;
  const note = <LeftOutNote state={here} leftOut={leftOut} />;
  if (sequence.length === 0 && archive)
    return leftOut.counts.muted + leftOut.counts.read > 0 ? (
      note
    ) : (
      <NothingFound archive={archive} query={query} />
    );
  // Above stories that are before the reader’s eyes, nothing new is put.
  return (
    <>
      {here.list?.stands ? null : note}
      <Stories sequence={sequence} {...props} />
      {here.list?.stands ? note : null}
    </>
  );
}

type StoriesProps = Omit<FeedBodyProps, 'shown' | 'here'> & Pick<ShownList, 'sequence'>;

function Stories({ sequence, query, density, archive, failed, older }: StoriesProps) {
  const [settings] = useSettings();
  const { part, extend } = useExtent(sequence);
  return (
    <>
      <FeedList
        sequence={part}
        density={density ?? settings.density}
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
