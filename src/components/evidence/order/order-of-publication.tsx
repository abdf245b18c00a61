import type { Story } from '#src/content/bundle/story-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import { type PublicationOrder, publicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip } from '#src/evidence/strip/lay-strip.ts';
import { EvidencePart } from '../evidence-part.tsx';
import { LeftOut } from './left-out.tsx';
import { OrderKey } from './order-key.tsx';
import css from './order-of-publication.module.css';
import { OrderStrip } from './order-strip.tsx';
import { OrderTable } from './order-table.tsx';

/**
 * Widths in pixels for strips: a phone's column, and the smallest containers with the wider strips.
 */
const rooms = [
  ['narrow', 288],
  ['wide', 620],
  ['full', 1000],
] as const;

/**
 * Who reported a story when: a picture, and the same in rows. Nothing for a story without other
 * reports.
 */
export function OrderOfPublication({ story }: { readonly story: Story }) {
  if (story.coverage.length === 0 && story.elsewhere === undefined) return null;
  const order = publicationOrder(story);
  const drawn = order.event.length > 0 && order.reports.length > 1;
  const label = pictureWords(order);
  return (
    <EvidencePart title="Order of publication" figure="order" wide>
      {drawn ? (
        <figure className={css['figure']}>
          {rooms.map(([room, width]) => (
            <OrderStrip key={room} strip={layStrip(order, width)} label={label} room={room} />
          ))}
          <figcaption>
            <OrderKey reports={order.reports} />
          </figcaption>
        </figure>
      ) : null}
      {order.event.length > 0 ? null : (
        <p className={css['note']}>
          The date of the lead looks wrong, so no report is placed before or after it.
        </p>
      )}
      <LeftOut reports={order.leftOut} />
      {order.reports.length > 1 ? (
        <details className={css['rows']} data-print="no">
          <summary>Show as a table</summary>
          <OrderTable reports={order.reports} measured={order.event.length > 0} />
        </details>
      ) : null}
    </EvidencePart>
  );
}

/** The picture in a sentence. */
function pictureWords({ reports }: PublicationOrder): string {
  const [first, last] = [reports[0]?.offset ?? 0, reports.at(-1)?.offset ?? 0];
  const ends = [
    ...(first < 0 ? [`the first ${offsetWords(first)} the lead`] : []),
    ...(last > 0 ? [`the last ${offsetWords(last)} it`] : []),
  ];
  const among = ends.length === 0 ? 'all at the same time' : ends.join(', ');
  return `${countWords(reports.length, 'report')} on a time axis, ${among}. The table that follows holds the same facts.`;
}
