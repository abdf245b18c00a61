import { use } from 'react';
import { isOldNews } from '#src/content/time/old-news.ts';
import { relativeWords } from '#src/content/words/ago-words.ts';
import { dateWords, hourWords, timeWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './story-time.module.css';

type StoryTimeProps = {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The source's time is after the build: show only its date. */
  readonly future?: boolean | undefined;
  /** The source gives no time: this is when it was first seen. */
  readonly undated?: boolean | undefined;
  /** The day is already above: show the hour. */
  readonly dayAbove?: boolean;
  /**
   * A long list shows the age only of stories that were news at build time: beside an old date an
   * age says nothing. Not for pages whose markup outlives a build. A line of a table has no age.
   */
  readonly brief?: 'list' | 'line' | undefined;
};

/**
 * When something was published: in the site's zone, and how long ago by the reader's clock. A
 * prerendered page has no clock, and reserves the room for the later text.
 */
export function StoryTime({
  time,
  future = false,
  undated,
  dayAbove = false,
  brief,
}: StoryTimeProps) {
  const { timeZone, now, built = '' } = use(ReadingContext);
  const words = dayAbove ? hourWords : timeWords;
  const isOld = brief && isOldNews(time, built);
  const isTold = !future && !isOld && brief !== 'line';
  const relative = isTold && now && relativeWords(time, now);
  const hasHour = brief === 'line' && !dayAbove && !future;
  const told = (future || hasHour ? dateWords : words)(time, timeZone);
  const published = (
    <time dateTime={time}>
      {undated ? t('site.firstSeen', { time: told }) : told}
      {hasHour ? (
        <span className={css['hour']}>
          {t('site.further', { text: hourWords(time, timeZone) })}
        </span>
      ) : null}
    </time>
  );
  if (brief === 'line') return published;
  return (
    <span className={css['time']}>
      {published}
      {isTold ? (
        <span className={css['ago']} data-needs-script="">
          {relative && t('site.further', { text: relative })}
        </span>
      ) : null}
    </span>
  );
}
