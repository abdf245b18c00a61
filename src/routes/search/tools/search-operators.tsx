import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { filterNames } from '#src/components/filters/filter-names.ts';
import { outletOptions } from '#src/components/filters/options.ts';
import type { NarrowChoices } from '#src/components/search/operators/narrow-names.ts';
import { NarrowSearch } from '#src/components/search/operators/narrow-search.tsx';
import { SearchChips } from '#src/components/search/operators/search-chips.tsx';
import type { SearchResult } from '#src/search/run-search.ts';
import { type SearchQuery, searchHref } from '#src/url/params/search-query.ts';
import type { Archive } from '../../feed/archive/archive.ts';

type SearchOperatorsProps = {
  readonly query: SearchQuery;
  readonly archive: Archive | undefined;
  readonly reach: SearchResult['reach'];
};

/** The operators of a search: those it has, and those it can be narrowed by. */
export function SearchOperators({ query, archive, reach }: SearchOperatorsProps) {
  const navigate = useNavigate();
  const names = useMemo(() => filterNames([], archive?.outlets), [archive]);
  const choices = useMemo(() => choicesOf(archive, reach), [archive, reach]);
  const hrefOf = (text: string): string => searchHref({ ...query, text });
  return (
    <>
      <SearchChips text={query.text} names={names} hrefOf={hrefOf} />
      <NarrowSearch
        text={query.text}
        choices={choices}
        onSearch={(text) => void navigate(hrefOf(text))}
      />
    </>
  );
}

/** Outlets by their domains, which name one only; topics by their names, as readers type them. */
const choicesOf = (archive: Archive | undefined, reach: SearchResult['reach']): NarrowChoices => ({
  outlets: outletOptions(archive?.outlets ?? [], undefined, 'outlets'),
  topics: (archive?.topics ?? [])
    .filter(({ stories }) => stories > 0)
    .map(({ name, lang, stories }) => ({ key: name, name, lang, depth: 0, stories })),
  ...reach,
});
