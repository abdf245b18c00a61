import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import { FIRST_YEAR } from '#src/content/coverage/right-date.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Explained } from './explained.tsx';

/** Explains the order of publication, and what "first" means. */
export function OrderExplained() {
  return (
    <Explained title={t('evidence.order')} figure="order">
      <p>
        <Message of="about.orderTimes" marks={bold} />
      </p>
      <p>{t('about.orderPicture', { hours: EVENT_HOURS })}</p>
      <p>{t('about.orderDates', { year: FIRST_YEAR })}</p>
    </Explained>
  );
}
