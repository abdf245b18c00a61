import type { Card } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { HeatPill } from '../evidence/heat-pill.tsx';
import { HowLink } from '../evidence/how-link.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { Sentences } from '../sentences.tsx';
import css from './hot-list.module.css';

type HotListProps = {
  /** The hottest first. */
  readonly stories: readonly Card[];
  /** Of which stories they are the hottest. */
  readonly from: 'month' | 'archive';
};

/** Stories of high heat that were not opened, and what heat is. */
export function HotList({ stories, from }: HotListProps) {
  return (
    <>
      <p>{t(from === 'month' ? 'me.hotMonth' : 'me.hotAll')}</p>
      <p>
        <Sentences>
          {t('me.heatIs')}
          <HowLink figure="heat" />
        </Sentences>
      </p>
      {stories.length === 0 ? (
        <p>{t('me.noneHot')}</p>
      ) : (
        <ol className={css['list']}>
          {stories.map((card) => (
            <li key={card.id}>
              <HeatPill heat={card.heat} />
              <span className={css['story']}>
                <Link className={css['title']} to={storyPath(card.slug)}>
                  <ForeignText of={card}>{card.title}</ForeignText>
                </Link>{' '}
                <span className={css['outlet']}>
                  <ForeignText of={card.outlet}>{card.outlet.name}</ForeignText>
                </span>
                <WordHere card={card} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
