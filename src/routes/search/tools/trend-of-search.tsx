import { useEffect, useMemo, useState } from 'react';
import { OverTime } from '#src/components/search/trend/over-time.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { hasDates, withoutDates } from '#src/search/query/search-parts.ts';
import { runSearch, type SearchResult } from '#src/search/run-search.ts';
import { type SearchQuery, searchHref } from '#src/url/params/search-query.ts';
import { useApp } from '../../app-context.ts';
import type { Archive } from '../../feed/archive/archive.ts';
import { searchReader } from '../index-reader.ts';
import { chosenPeriods, inPeriod, trendPeriods, withoutDays } from './trend-periods.ts';

type TrendOfSearchProps = {
  readonly manifest: Manifest;
  readonly archive: Archive;
  readonly query: SearchQuery;
  readonly result: SearchResult;
};

/**
 * The trend of a search at any date, because of a month alone there is none. Not of a search by
 * most of its words, or of which not all stories were checked: it would count something else.
 */
export function TrendOfSearch({ manifest, archive, query, result }: TrendOfSearchProps) {
  const whole = useWithoutDates(manifest, query.text, result);
  const { filter } = query;
  const met = whole && !whole.partly && whole.isWhole ? whole.everywhere : undefined;
  const periods = useMemo(
    () => met && trendPeriods(archive, met, withoutDays(filter)),
    [archive, met, filter],
  );
  if (!periods) return null;
  return (
    <OverTime
      periods={periods}
      isChosen={chosenPeriods(query, archive.columns)}
      hrefOf={(period) => searchHref(inPeriod(query, period))}
    />
  );
}

/**
 * The result of a search without its dates; undefined until it is there, and if it cannot be. Going
 * from month to month it stays the same.
 */
function useWithoutDates(
  { files }: Manifest,
  text: string,
  result: SearchResult,
): SearchResult | undefined {
  const app = useApp();
  const [found, setFound] = useState<{ readonly text: string; readonly result: SearchResult }>();
  const undated = withoutDates(text);
  const isDated = hasDates(text);
  if (!isDated && found?.result !== result) setFound({ text: undated, result });
  const isMissing = isDated && found?.text !== undated;
  useEffect(() => {
    if (!isMissing) return;
    let left = false;
    runSearch(searchReader(app, files.search), undated, { order: 'newest' }).then(
      (other) => left || setFound({ text: undated, result: other }),
      // The results are here without the trend.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [app, files.search, undated, isMissing]);
  if (!isDated) return result;
  return isMissing ? undefined : found?.result;
}
