import type { Card } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type FeedQuery, needsReports } from '#src/content/order/filter.ts';
import { type ListState, useListHere } from '../../left-out/use-list-here.ts';
import { findHere, useShownList } from '../../left-out/use-shown-list.ts';
import { type Among, useFeed } from '../use-feed.ts';
import { useReturnPlace } from '../window/use-feed-place.ts';
import { useArchive } from './use-archive.ts';

type Asked = {
  readonly query: FeedQuery;
  /** The first cards of the list, if known without the archive. */
  readonly front: readonly Card[] | undefined;
  /** Stories of the list. */
  readonly total: number;
  readonly among: Among | undefined;
  /** Parameters could not be read, which only the archive can say more of. */
  readonly isPartly: boolean;
};

/** The stories of a list and what is shown of them, with what they are computed from. */
export function useShownFeed(
  manifest: Manifest,
  { query, total, among, isPartly, ...known }: Asked,
) {
  const here = useListHere();
  const front = keepsFront(here) ? known.front : undefined;
  const target = useReturnPlace();
  // A position beyond the front can only be restored once the list is long enough.
  const needsArchive = front === undefined || isPartly || (target?.place ?? 0) >= front.length;
  const loaded = useArchive(manifest, needsArchive, needsReports(query.filter));
  const { found, isFinding } = findHere(here, loaded.archive);
  const archive = isFinding ? undefined : loaded.archive;
  const feed = useFeed(query, {
    archive,
    front: needsArchive && !archive && !loaded.error ? undefined : front,
    total,
    among,
  });
  const shown = useShownList(feed?.sequence, here, { found, standing: front?.length ?? 0 });
  return { ...loaded, archive, here, feed, shown };
}

/**
 * Cards that came before the device was known stay. Which of others it leaves out, the archive
 * knows.
 */
const keepsFront = ({ list, isComing }: ListState): boolean =>
  list ? list.stands || !list.leavesOut : !isComing;
