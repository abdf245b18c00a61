import { Loading } from '#src/components/states/loading.tsx';
import type { Figure } from '#src/evidence/carried-words.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { SearchQuery } from '#src/url/params/search-query.ts';
import type { ArchiveState } from '../feed/archive/use-archive.ts';
import { MoreStories } from '../feed/lazy-parts.tsx';
import { FeedList } from '../feed/list/feed-list.tsx';
import { useExtent } from '../feed/window/use-extent.ts';
import { LeftOutNote } from '../left-out/left-out-note.tsx';
import type { ListState } from '../left-out/use-list-here.ts';
import { findHere, type ShownList, useShownList } from '../left-out/use-shown-list.ts';
import type { SearchAnswer } from './load-search.ts';

type FoundStoriesProps = {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer;
  readonly here: ListState;
  /** What says which stories are left out. */
  readonly loaded: ArchiveState;
};

/** The stories of a search in their order. */
export function FoundStories({ query, answer: { sequence }, here, loaded }: FoundStoriesProps) {
  const { found, isFinding } = findHere(here, loaded.archive);
  const shown = useShownList(sequence, here, { found, standing: 0 });
  if (!shown || (isFinding && !loaded.error && !here.list?.stands))
    return <Loading what="stories" page />;
  const note = <LeftOutNote state={here} leftOut={shown.leftOut} />;
  return (
    <>
      {here.list?.stands ? null : note}
      <Found query={query} shown={shown} />
      {here.list?.stands ? note : null}
    </>
  );
}

type FoundProps = { readonly query: SearchQuery; readonly shown: ShownList };

function Found({ query, shown: { sequence } }: FoundProps) {
  const [{ density }] = useSettings();
  const { part, extend } = useExtent(sequence);
  const figure: Figure | undefined = query.order === 'covered' ? 'reports' : undefined;
  return (
    <>
      <FeedList sequence={part} density={density} byDay={false} windowed figure={figure} />
      <MoreStories shown={part.length} total={sequence.length} extend={extend} />
    </>
  );
}
