import { use } from 'react';
import { relativeWords } from '#src/content/words/ago-words.ts';
import { dateWords, timeWords } from '#src/content/words/time-words.ts';
import { zoneWords } from '#src/content/words/zone-words.ts';
import { t } from '#src/messages/messages.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './story-published.module.css';

type StoryPublishedProps = {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The source's time is after the build: show only its date. */
  readonly future?: boolean | undefined;
  /** The source gives no time: this is when it was first seen. */
  readonly undated?: boolean | undefined;
};

/**
 * When a story was published, with the zone, and how long ago by the reader's clock. A prerendered
 * page has no clock, and reserves the room for the later text.
 */
export function StoryPublished({ time, future = false, undated }: StoryPublishedProps) {
  const { timeZone, now } = use(ReadingContext);
  const relative = now && relativeWords(time, now);
  const told = future
    ? dateWords(time, timeZone)
    : `${timeWords(time, timeZone)} ${zoneWords(time, timeZone)}`;
  return (
    <span className={css['published']}>
      <time dateTime={time} className={undated ? css['seen'] : undefined}>
        {undated ? t('evidence.timeUnknownSeen', { time: told }) : told}
      </time>
      {future ? null : (
        <span className={css['ago']} data-needs-script="">
          {relative}
        </span>
      )}
    </span>
  );
}
