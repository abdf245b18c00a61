import type { Figure } from '#src/evidence/carried-words.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { SearchQuery } from '#src/url/params/search-query.ts';
import { MoreStories } from '../feed/lazy-parts.tsx';
import { FeedList } from '../feed/list/feed-list.tsx';
import { useExtent } from '../feed/window/use-extent.ts';
import { HiddenInList } from '../left-out/hidden-in-list.tsx';
import type { SearchAnswer } from './load-search.ts';

type FoundStoriesProps = { readonly query: SearchQuery; readonly answer: SearchAnswer };

/** The stories of a search in their order. */
export function FoundStories({ query, answer: { sequence } }: FoundStoriesProps) {
  const [{ density }] = useSettings();
  const { part, extend } = useExtent(sequence);
  const figure: Figure | undefined = query.order === 'covered' ? 'reports' : undefined;
  return (
    <>
      <HiddenInList sequence={sequence} />
      <FeedList sequence={part} density={density} byDay={false} windowed figure={figure} />
      <MoreStories shown={part.length} total={sequence.length} extend={extend} />
    </>
  );
}
