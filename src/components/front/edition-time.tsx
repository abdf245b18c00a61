import { use } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { dateWords, hourWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { ReadingContext } from '../reading-context.ts';

type EditionTimeProps = {
  readonly card: Pick<Card, 'time' | 'future' | 'undated' | 'day'>;
  /** The first and the last day of the edition. */
  readonly from: string;
  readonly to: string;
};

/**
 * When a story of an edition was published, as short as its masthead allows: the hour in an edition
 * of one day, else the date, without the year if it is the edition's.
 */
export function EditionTime({ card: { time, future, undated, day }, from, to }: EditionTimeProps) {
  const { timeZone } = use(ReadingContext);
  const isOfOneDay = from === to && day === to && !future;
  const told = isOfOneDay ? hourWords(time, timeZone) : dateWords(time, timeZone, to.slice(0, 4));
  return <time dateTime={time}>{undated ? t('site.firstSeen', { time: told }) : told}</time>;
}
