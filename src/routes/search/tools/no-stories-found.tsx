import { useEffect, useMemo, useState } from 'react';
import { filterNames } from '#src/components/filters/filter-names.ts';
import { type Nearest, NoResults } from '#src/components/search/nothing/no-results.tsx';
import type { WayOut } from '#src/components/search/nothing/way-out.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { runSearch, type SearchResult } from '#src/search/run-search.ts';
import type { SearchReader } from '#src/search/words/search-reader.ts';
import { type SearchQuery, searchHref } from '#src/url/params/search-query.ts';
import { useApp } from '../../app-context.ts';
import type { Archive } from '../../feed/archive/archive.ts';
import { searchReader } from '../index-reader.ts';
import { waysOut, wordsAlone } from './ways-out.ts';

type NoStoriesFoundProps = {
  readonly manifest: Manifest;
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly archive: Archive | undefined;
};

/** A search without results; what has to be loaded for it comes in its place. */
export function NoStoriesFound({ manifest, query, result, archive }: NoStoriesFoundProps) {
  const ways = useMemo(() => waysOut(query, result, archive), [query, result, archive]);
  const more = useFurtherWays(manifest, query, result, ways.length > 0);
  return (
    <NoResults
      text={query.text}
      ways={ways.length > 0 ? ways : more.ways}
      nearest={more.nearest}
      reach={result.reach}
      names={filterNames(archive?.topics ?? [], archive?.outlets)}
      hrefOf={(to) => searchHref({ ...query, ...to })}
    />
  );
}

type Further = { readonly nearest: readonly Nearest[]; readonly ways: readonly WayOut[] };
const none: Further = { nearest: [], ways: [] };

/** The nearest words and, where nothing is in the way alone, the search for the words alone. */
function useFurtherWays(
  { files }: Manifest,
  query: SearchQuery,
  result: SearchResult,
  hasWays: boolean,
): Further {
  const app = useApp();
  const [found, setFound] = useState<{ readonly of: SearchResult } & Further>();
  useEffect(() => {
    let left = false;
    const reader = searchReader(app, files.search);
    Promise.all([result.nearest(), hasWays ? [] : wordsWay(reader, query)]).then(
      ([nearest, ways]) => left || setFound({ of: result, nearest, ways }),
      // What is known without further files is said.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [app, files.search, query, result, hasWays]);
  return found?.of === result ? found : none;
}

async function wordsWay(reader: SearchReader, query: SearchQuery): Promise<WayOut[]> {
  const to = wordsAlone(query);
  if (to?.text === undefined) return [];
  const { stories } = await runSearch(reader, to.text, { order: 'newest' });
  return stories.length === 0 ? [] : [{ drop: { is: 'all' }, stories: stories.length, to }];
}
