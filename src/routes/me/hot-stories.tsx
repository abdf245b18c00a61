import { useQuery } from '@tanstack/react-query';
import { use, useEffect, useMemo, useState } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { HiddenHere } from '#src/components/device/hidden-here.tsx';
import { useShown } from '#src/components/device/use-shown.ts';
import { HotList } from '#src/components/diet/hot-list.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import { hotUnopened } from '#src/evidence/diet/hot-unopened.ts';
import type { OfferedStories } from '#src/evidence/diet/offered-stories.ts';
import type { Opening } from '#src/evidence/diet/story-opening.ts';
import type { ReadItem } from '#src/reading/kinds/story-items.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useApp } from '../app-context.ts';
import { Fault } from '../shell/fault.tsx';
import { cardsOfQuery, type ReadArchive } from './diet-archive-query.ts';

type HotStoriesProps = {
  readonly archive: ReadArchive;
  readonly offered: OfferedStories;
  /** Of all months. */
  readonly openings: readonly Opening[];
};

/** Stories that are named; and those that are looked at for them, because some are muted. */
const MOST_NAMED = 10;
const MOST_LOOKED = 40;

const none: ReadonlyMap<string, ReadItem> = new Map();

/** A story marked by hand or scrolled past was not opened. */
const wasOpened = (item: ReadItem | undefined): boolean =>
  item?.how === 'opened' || item?.how === 'original' || item?.opened !== undefined;

/**
 * The hottest stories that this device never opened: neither the log has them, nor the marks of
 * stories that were read, which are older and last longer.
 */
export function HotStories({ archive, offered, openings }: HotStoriesProps) {
  const [items = none] = useKept('read');
  const logged = useMemo(() => new Set(openings.map(({ id }) => id)), [openings]);
  const [looked, setLooked] = useState(MOST_NAMED);
  const numbers = useMemo(
    () =>
      hotUnopened(
        archive.columns,
        { ids: archive.ids, numbers: offered.numbers },
        (id) => logged.has(id) || wasOpened(items.get(id)),
        looked,
      ),
    [archive, offered, logged, items, looked],
  );
  const { data, error, refetch } = useQuery({
    ...cardsOfQuery(useApp(), archive.columns.cardFiles, numbers),
    placeholderData: (before) => before,
  });
  const [mutes] = useKept('muted');
  const parts = use(CardPartsContext);
  const isShown = useShown();
  const marks = readMarks(items, undefined);
  // Marks of a time when stories had no id are found by their slugs.
  const unopened = data?.filter((card) => !wasOpened(marks.find(card)?.[1])) ?? [];
  const stories = unopened.filter(isShown).slice(0, MOST_NAMED);
  const missing = MOST_NAMED - stories.length;
  const hasMore = data !== undefined && numbers.length === looked && looked < MOST_LOOKED;
  useEffect(() => {
    if (hasMore && missing > 0) setLooked((before) => before + missing);
  }, [hasMore, missing]);
  if (error) return <Fault error={error} what="stories" onRetry={() => void refetch()} />;
  // Nothing is shown before it is known what is muted.
  if (!data || (mutes && mutes.size > 0 && !parts)) return <Loading />;
  return (
    <>
      <HotList stories={stories} from={offered.from} />
      <HiddenHere stories={unopened} />
    </>
  );
}
