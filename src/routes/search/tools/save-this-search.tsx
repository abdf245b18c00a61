import { useEffect } from 'react';
import { SaveSearch } from '#src/components/search/saved/save-search.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { type SearchQuery, searchHref } from '#src/url/params/search-query.ts';
import { useApp } from '../../app-context.ts';
import { newestOf } from './saved-search-counts.ts';

/** How long results are shown before they count as seen, in milliseconds: not at each letter. */
const SEEN_MS = 1000;

const ignore = (): undefined => undefined;

type SaveThisSearchProps = {
  readonly manifest: Manifest;
  readonly query: SearchQuery;
  readonly stories: Int32Array;
};

/** Saves the search of the page. Opening a saved one makes its stories seen. */
export function SaveThisSearch({ manifest, query, stories }: SaveThisSearchProps) {
  const app = useApp();
  const [kept, change] = useKept('savedSearch');
  const href = searchHref(query);
  const saved = kept?.get(href);
  const isSaved = saved !== undefined;
  const seen = saved?.newest ?? Number.NEGATIVE_INFINITY;

  useEffect(() => {
    if (!isSaved) return;
    let left = false;
    const see = async (): Promise<void> => {
      const newest = await newestOf(app, manifest, stories);
      if (left || newest === undefined || newest <= seen) return;
      await change([[href, (before) => before && { ...before, newest }]]);
    };
    const timer = setTimeout(() => void see().catch(() => undefined), SEEN_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [app, manifest, stories, href, isSaved, seen, change]);

  /** What is on the page has been read. */
  const save = async (name: string): Promise<void> => {
    // Whatever comes to a search that found nothing is new.
    const found = stories.length === 0 ? 0 : await newestOf(app, manifest, stories).catch(ignore);
    await change([[href, (before) => ({ newest: found, ...before, name })]]);
  };

  if (!kept) return null;
  return (
    <SaveSearch
      key={href}
      text={query.text}
      savedAs={saved?.name}
      onSave={(name) => void save(name)}
    />
  );
}
