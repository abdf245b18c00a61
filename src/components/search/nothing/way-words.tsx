import { Fragment } from 'react';
import { t } from '#src/messages/messages.ts';
import type { FilterNames } from '../../filters/filter-names.ts';
import { PartLabel } from '../../filters/part-label.tsx';
import { unseen } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { partWords } from '../operators/operator-words.ts';
import type { WayOut } from './way-out.ts';

type WayWordsProps = { readonly drop: WayOut['drop']; readonly names: FilterNames };

/** What a way out drops, in words. */
export function WayWords({ drop, names }: WayWordsProps) {
  if (drop.is === 'all') return t('searchTools.wordsOnly');
  if (drop.is === 'operator')
    return (
      <Message
        of="feed.removeFilter"
        values={{ filter: <bdi>{partWords(drop.part, names)}</bdi> }}
        marks={unseen}
      />
    );
  const filter = drop.parts.map((part, at) => (
    <Fragment key={`${part.of} ${part.key}`}>
      {at > 0 ? ' · ' : null}
      <PartLabel part={part} names={names} />
    </Fragment>
  ));
  if (filter.length === 1)
    return <Message of="feed.removeFilter" values={{ filter }} marks={unseen} />;
  return <Message of="feed.removeFilters" values={{ filters: filter }} marks={unseen} />;
}
