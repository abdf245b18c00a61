import { lagInFull } from '#src/content/words/lag-words.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip } from '#src/evidence/strip/lay-strip.ts';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import { OrderKey } from './order-key.tsx';
import css from './order-picture.module.css';
import { OrderStrip } from './order-strip.tsx';

/** Widths in pixels for strips: a phone's or the desk's column, and the least of a wider one. */
const rooms = [
  ['narrow', 288],
  ['wide', 620],
] as const;

type OrderPictureProps = {
  readonly order: PublicationOrder;
};

/** A picture of who reported a story when. */
export function OrderPicture({ order }: OrderPictureProps) {
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

/** The picture in sentences. */
function pictureWords({ reports }: PublicationOrder): string {
  const [first, last] = [reports[0]?.offset ?? 0, reports.at(-1)?.offset ?? 0];
  return joinSentences(
    t('evidence.pictureReports', { n: reports.length }),
    first < 0 ? t('evidence.pictureFirst', { span: lagInFull(-first) }) : undefined,
    last > 0 ? t('evidence.pictureLast', { span: lagInFull(last) }) : undefined,
    first < 0 || last > 0 ? undefined : t('evidence.pictureTogether'),
    t('evidence.pictureTable', { title: t('evidence.howCounted') }),
  );
}
