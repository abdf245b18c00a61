import { lagInFull } from '#src/content/words/lag-words.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip } from '#src/evidence/strip/lay-strip.ts';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import { useHasScript } from '../../reading-context.ts';
import { OrderKey } from './order-key.tsx';
import css from './order-picture.module.css';
import { OrderStrip } from './order-strip.tsx';

/** Widths in pixels for strips: a phone's or the desk's column, and the least of a wider one. */
const NARROW = 288;
const WIDE = 620;

type OrderPictureProps = {
  readonly order: PublicationOrder;
};

/**
 * A picture of who reported a story when. It is made for a narrow room and fits any; in a wide one
 * a script draws it with more names, as high as before.
 */
export function OrderPicture({ order }: OrderPictureProps) {
  const hasScript = useHasScript();
  const label = pictureWords(order);
  const narrow = layStrip(order, NARROW);
  const wide = hasScript ? layStrip(order, WIDE, narrow.height) : undefined;
  return (
    <figure className={css['figure']}>
      <OrderStrip strip={narrow} label={label} room="narrow" />
      {wide?.height === narrow.height ? (
        <OrderStrip strip={wide} label={label} room="wide" />
      ) : null}
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
