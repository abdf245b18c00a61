import type { Story } from '#src/content/bundle/story-file.ts';
import { isDrawnAbove, publicationOrder } from '#src/evidence/publication-order.ts';
import { t } from '#src/messages/messages.ts';
import { useHasScript } from '../../reading-context.ts';
import { CountedPart } from '../counted-part.tsx';
import { LeftOut } from './left-out.tsx';
import css from './order-part.module.css';
import { OrderPicture } from './order-picture.tsx';
import { OrderTable } from './order-table.tsx';
import { Origin } from './origin.tsx';

/**
 * Who reported a story when, in rows, which are also drawn once a script runs. Nothing for a story
 * without other reports.
 */
export function OrderPart({ story }: { readonly story: Story }) {
  const hasScript = useHasScript();
  if (story.coverage.length === 0 && story.elsewhere === undefined) return null;
  const order = publicationOrder(story);
  const isMeasured = order.event.length > 0;
  const hasRows = order.reports.length > 1;
  return (
    <CountedPart title={t('evidence.order')} anchor="order" figure="order">
      <Origin story={story} />
      {isMeasured ? null : (
        <p className={css['note']}>
          {t(story.undated ? 'evidence.notPlacedUndated' : 'evidence.notPlaced')}
        </p>
      )}
      <LeftOut reports={order.leftOut} />
      {hasScript && isMeasured && hasRows && !isDrawnAbove(order) ? (
        <OrderPicture order={order} />
      ) : null}
      {hasRows ? <OrderTable reports={order.reports} measured={isMeasured} /> : null}
    </CountedPart>
  );
}
