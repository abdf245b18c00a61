import type { Story } from '#src/content/bundle/story-file.ts';
import { isDrawnAbove, publicationOrder } from '#src/evidence/publication-order.ts';
import { t } from '#src/messages/messages.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { OrderPicture } from './order/order-picture.tsx';
import { SameEventLine } from './same-event.tsx';
import css from './story-evidence.module.css';

/** Who reports a story, who was first, and a small picture of the order. */
export function StoryEvidence({ story }: { readonly story: Story }) {
  const order = publicationOrder(story);
  return (
    <section
      id="evidence"
      className={css['evidence']}
      aria-label={t('evidence.title')}
      tabIndex={-1}
    >
      <EvidenceLine story={story} order={order} />
      {isDrawnAbove(order) ? <OrderPicture order={order} /> : null}
      <SameEventLine story={story} />
    </section>
  );
}
