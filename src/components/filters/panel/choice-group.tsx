import { useId } from 'react';
import { choices } from '#src/content/order/choices.ts';
import type { ChoiceName } from '#src/content/order/facet-names.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import { hasPart } from '#src/story-list/change-filter.ts';
import { choiceParts } from '#src/story-list/filter-parts.ts';
import { choiceLabel } from '../filter-names.ts';
import css from './filter-panel.module.css';
import { OptionRow } from './option-row.tsx';
import { useOneTabStop } from './use-one-tab-stop.ts';

type ChoiceGroupProps = {
  readonly facet: ChoiceName;
  readonly query: FeedQuery;
  /** Stories that each value offers now, by its place; undefined while they are not counted. */
  readonly counts: ArrayLike<number> | undefined;
};

/** The values of a facet of which one can be chosen. */
export function ChoiceGroup({ facet, query, counts }: ChoiceGroupProps) {
  const id = useId();
  const stop = useOneTabStop();
  const { title, rare } = choices[facet];
  const offered = choiceParts(facet)
    .map((part, at) => ({ part, stories: counts?.[at] }))
    .filter(
      ({ part, stories = 0 }) => part.key !== rare || hasPart(query.filter, part) || stories > 0,
    );
  return (
    <div data-needs-script="">
      <h3 id={id} className={css['title']}>
        {t(title)}
      </h3>
      <ul {...stop} className={css['choices']} aria-labelledby={id}>
        {offered.map(({ part, stories }) => (
          <OptionRow
            key={part.key}
            query={query}
            part={part}
            name={choiceLabel(part)}
            stories={stories}
          />
        ))}
      </ul>
    </div>
  );
}
