import { countWords } from '#src/content/words/count-words.ts';
import { offsetWords } from '#src/content/words/lag-words.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip } from '#src/evidence/strip/lay-strip.ts';
import { OrderKey } from './order-key.tsx';
import css from './order-picture.module.css';
import { OrderStrip } from './order-strip.tsx';

/** Widths in pixels for strips: a phone's or the desk's column, and the least of a wider one. */
const rooms = [
  ['narrow', 288],
  ['wide', 620],
] as const;

/** A picture of who reported a story when. */
export function OrderPicture({ order }: { readonly order: PublicationOrder }) {
  const label = pictureWords(order);
  return (
    <figure className={css['figure']}>
      {rooms.map(([room, width]) => (
        <OrderStrip key={room} strip={layStrip(order, width)} label={label} room={room} />
      ))}
      <figcaption>
        <OrderKey reports={order.reports} />
      </figcaption>
    </figure>
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
  const table = 'The table in “How we counted this” holds the same facts.';
  return `${countWords(reports.length, 'report')} on a time axis, ${among}. ${table}`;
}
