import { Loading } from '#src/components/states/loading.tsx';
import type { Density } from '#src/reading/settings.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { LeftOutNote } from '../../left-out/left-out-note.tsx';
import { useListHere } from '../../left-out/use-list-here.ts';
import { findHere, useShownList } from '../../left-out/use-shown-list.ts';
import type { Archive } from '../archive/archive.ts';
import { FeedList } from './feed-list.tsx';
import type { Sequence } from './sequence.ts';

type PageOfStoriesProps = {
  /** The list, and the archive that it is computed from, unless its cards came with the page. */
  readonly loaded: { readonly sequence: Sequence; readonly archive?: Archive | undefined };
  readonly byDay: boolean;
  /** The page itself is of one day. */
  readonly oneDay?: boolean;
  /** How much it shows of each story, if not what the reader chose. */
  readonly density?: Density;
};

/** A list that ends with the page, all of it in the page. */
export function PageOfStories({ loaded, byDay, oneDay = false, density }: PageOfStoriesProps) {
  const [settings] = useSettings();
  const { sequence, archive } = loaded;
  const here = useListHere();
  const { found, isFinding } = findHere(here, archive);
  const shown = useShownList(sequence, here, { found, standing: sequence.length });
  if (!shown || (sequence.stored ? isFinding : here.isComing))
    return <Loading what="stories" page />;
  return (
    <>
      <FeedList
        sequence={shown.sequence}
        density={density ?? settings.density}
        byDay={byDay}
        oneDay={oneDay}
        windowed={false}
      />
      <LeftOutNote state={here} leftOut={shown.leftOut} />
    </>
  );
}
