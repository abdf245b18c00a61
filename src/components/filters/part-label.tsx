import { t } from '#src/messages/messages.ts';
import type { FilterPart } from '#src/story-list/filter-parts.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { choiceLabel, type FilterNames, filterDay } from './filter-names.ts';

type PartLabelProps = { readonly part: FilterPart; readonly names: FilterNames };

/**
 * A part of a filter in words: `AI`, `Excluding Example News`, `Reuters anywhere in the coverage`.
 * A key without a name, because the lists are not loaded, is its own name.
 */
export function PartLabel({ part, names: { topics, outlets } }: PartLabelProps) {
  const topic = <ForeignText>{topics.get(part.key) ?? part.key}</ForeignText>;
  const outlet = <ForeignText>{outlets.get(part.key) ?? part.key}</ForeignText>;
  switch (part.of) {
    case 'topics':
      return topic;
    case 'notTopics':
      return <Message of="feed.excluding" values={{ name: topic }} />;
    case 'outlets':
      return outlet;
    case 'notOutlets':
      return <Message of="feed.excluding" values={{ name: outlet }} />;
    case 'withOutlets':
      return <Message of="feed.inCoverage" values={{ outlet }} />;
    case 'notWithOutlets':
      return <Message of="feed.notInCoverage" values={{ outlet }} />;
    case 'from':
      return t('feed.fromDay', { day: filterDay(part.key) });
    case 'to':
      return t('feed.toDay', { day: filterDay(part.key) });
    default:
      return choiceLabel(part);
  }
}
