import { EDITION_DAYS, EDITION_STORIES } from '#src/content/bundle/front-file.ts';
import { orders, type Sort, sorts } from '#src/content/order/orders.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Sentences } from '../../sentences.tsx';
import css from '../prose.module.css';

/** What each order sorts by; importance has paragraphs of its own. */
const rules = {
  latest: 'about.sortsByTime',
  covered: 'about.sortsByReports',
  outlets: 'about.sortsByOutlets',
  quality: 'about.sortsByQuality',
} as const satisfies Readonly<Record<Exclude<Sort, 'top'>, unknown>>;

const labelOf = (sort: Sort) => <b>{t(orders[sort].label)}</b>;

/** The exact order of stories, for checking by hand. */
export function RankingExplained() {
  return (
    <div className={css['prose']}>
      <p>
        <Message
          of="about.edited"
          marks={bold}
          values={{ stories: EDITION_STORIES, days: EDITION_DAYS, top: labelOf('top') }}
        />
      </p>
      <p className={css['formula']}>{t('about.importanceIs')}</p>
      <p>
        <Message of="about.ranked" marks={bold} />
      </p>
      <p>
        <Sentences>
          {sorts.map((sort) =>
            sort === 'top' ? null : (
              <Message key={sort} of={rules[sort]} values={{ order: labelOf(sort) }} />
            ),
          )}
          {t('about.newerFirst')}
          {sorts
            .filter((sort) => orders[sort].byDay)
            .map((sort) => (
              <Message key={sort} of="about.grouped" values={{ order: labelOf(sort) }} />
            ))}
        </Sentences>
      </p>
    </div>
  );
}
