import type { ReactNode } from 'react';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { choiceNames } from '#src/content/order/choices.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import type { Facets } from '#src/story-list/facets.ts';
import type { CountedFilters } from '#src/story-list/page-file.ts';
import { shownFirst } from '../shown-first.ts';
import { topicOptions } from '../topic-options.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { DateFilter } from './date-filter.tsx';
import css from './filter-panel.module.css';
import { OptionList } from './option-list.tsx';
import { OutletFilter } from './outlet-filter.tsx';
import type { OutletReach } from './outlet-reach.tsx';

export type FilterPanelProps = {
  readonly query: FeedQuery;
  /** Called by fields that are no links (dates) with the requested feed. */
  readonly onChange: (query: FeedQuery) => void;
  /**
   * The archive's full list once loaded, which `facets` counts by index; until then the manifest's.
   */
  readonly topics: readonly TopicEntry[];
  /** The archive's full list; undefined until loaded. */
  readonly outlets: readonly OutletEntry[] | undefined;
  /** Counts under the current filter; undefined until the archive is loaded. */
  readonly facets: Facets | undefined;
  /** Where the outlets below "Outlets" report. */
  readonly reach: OutletReach;
  /** Those of the whole archive that a prerendered page carries, until then. */
  readonly counted: CountedFilters | undefined;
  /** Days of the oldest and the newest story, `YYYY-MM-DD`. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
};

type GroupProps = {
  readonly title: string;
  readonly needsScript?: boolean;
  readonly children: ReactNode;
};

function Group({ title, needsScript = false, children }: GroupProps) {
  return (
    <div data-needs-script={needsScript ? '' : undefined}>
      <h3 className={css['title']}>{title}</h3>
      {children}
    </div>
  );
}

/** All filters of a feed, each with the number of its stories now. */
export function FilterPanel({
  query,
  onChange,
  topics,
  outlets,
  facets,
  reach,
  counted,
  oldest,
  newest,
}: FilterPanelProps) {
  const later = (facets ? undefined : counted?.later) ?? { topics: 0, outlets: 0 };
  return (
    <section className={css['panel']} aria-label={t('lists.filters')} data-filters="">
      <h2 className="unseen">{t('lists.filters')}</h2>
      {topics.length > 0 ? (
        <Group title={t('lists.topicFilter')}>
          <OptionList
            query={query}
            facet="topics"
            options={topicOptions(topics, facets)}
            first={shownFirst.topics}
            later={later.topics}
          />
        </Group>
      ) : null}
      {outlets && outlets.length > 0 ? (
        <Group title={t('feed.outletFilter')}>
          <OutletFilter
            query={query}
            outlets={outlets}
            facets={facets}
            reach={reach}
            later={later.outlets}
          />
        </Group>
      ) : null}
      <Group title={t('feed.dateFilter')} needsScript>
        <DateFilter
          query={query}
          onChange={onChange}
          oldest={oldest}
          newest={newest}
          months={(facets ?? counted)?.months}
        />
      </Group>
      {choiceNames.map((facet) => (
        <ChoiceGroup
          key={facet}
          facet={facet}
          query={query}
          counts={facets?.choices.get(facet) ?? counted?.choices[facet]}
        />
      ))}
    </section>
  );
}
