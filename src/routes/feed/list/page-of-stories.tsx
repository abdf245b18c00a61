import { useSettings } from '#src/reading/use-settings.ts';
import { HiddenInList } from '../../left-out/hidden-in-list.tsx';
import { FeedList } from './feed-list.tsx';
import type { Sequence } from './sequence.ts';

type PageOfStoriesProps = {
  readonly sequence: Sequence;
  readonly byDay: boolean;
  /** The page itself is of one day. */
  readonly oneDay?: boolean;
};

/** A list that ends with the page, all of it in the page. */
export function PageOfStories({ sequence, byDay, oneDay = false }: PageOfStoriesProps) {
  const [{ density }] = useSettings();
  return (
    <>
      <FeedList
        sequence={sequence}
        density={density}
        byDay={byDay}
        oneDay={oneDay}
        windowed={false}
      />
      <HiddenInList sequence={sequence} />
    </>
  );
}
