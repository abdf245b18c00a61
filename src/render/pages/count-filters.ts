import { outletOptions } from '#src/components/filters/options.ts';
import { shownFirst } from '#src/components/filters/shown-first.ts';
import { topicOptions } from '#src/components/filters/topic-options.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { countFacets } from '#src/story-list/facets.ts';
import type { ListArchive } from '#src/story-list/list-pages.ts';
import type { CountedFilters } from '#src/story-list/page-file.ts';

/** Counts the filters of the whole archive; of topics and outlets the first that are shown. */
export function countFilters({ columns, index, topics, outlets }: ListArchive): CountedFilters {
  const facets = countFacets(columns, noFilter, index);
  const ofTopics = topicOptions(topics, facets);
  const ofOutlets = outletOptions(outlets, facets, 'outlets');
  const [firstTopics, firstOutlets] = [
    ofTopics.slice(0, shownFirst.topics),
    ofOutlets.slice(0, shownFirst.outlets),
  ];
  return {
    topics: firstTopics.flatMap(({ key }) => topics[index.topics.get(key) ?? -1] ?? []),
    outlets: firstOutlets.flatMap(({ key }) => outlets[index.outlets.get(key) ?? -1] ?? []),
    later: {
      topics: ofTopics.length - firstTopics.length,
      outlets: ofOutlets.length - firstOutlets.length,
    },
    choices: Object.fromEntries([...facets.choices].map(([name, counts]) => [name, [...counts]])),
    months: [...facets.months],
  };
}
