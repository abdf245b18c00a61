import { useId } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { FilterPart } from '#src/story-list/filter-parts.ts';
import { partWords } from '../filter-names.ts';
import css from './filter-panel.module.css';
import { OptionRow } from './option-row.tsx';

type ChoiceGroupProps = {
  readonly title: string;
  readonly query: FeedQuery;
  /** Of these a feed asks for one at most, each with the stories it offers now. */
  readonly choices: readonly { readonly part: FilterPart; readonly stories: number | undefined }[];
};

const noNames = { topics: new Map(), outlets: new Map() };

/** A few choices of which one can be made. */
export function ChoiceGroup({ title, query, choices }: ChoiceGroupProps) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className={css['title']}>
        {title}
      </h3>
      <ul className={css['choices']} aria-labelledby={id}>
        {choices.map(({ part, stories }) => (
          <OptionRow
            key={part.key}
            query={query}
            part={part}
            name={partWords(part, noNames).text}
            stories={stories}
          />
        ))}
      </ul>
    </div>
  );
}
