import { use } from 'react';
import { dateWords, hourWords, relativeWords, timeWords } from '#src/content/words/time-words.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './story-time.module.css';

type StoryTimeProps = {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The source's time is after the build: show only its date. */
  readonly future?: boolean | undefined;
  /** The day is already above: show the hour. */
  readonly dayAbove?: boolean;
  /**
   * A long list shows the age only of stories that were news at build time: beside an old date an
   * age says nothing. Not for pages whose markup outlives a build.
   */
  readonly brief?: boolean;
};

/** Milliseconds in two weeks. */
const NEWS = 14 * 24 * 3_600_000;

/**
 * When something was published: in the site's zone, and how long ago by the reader's clock. A
 * prerendered page has no clock, and reserves the room for the later text.
 */
export function StoryTime({
  time,
  future = false,
  dayAbove = false,
  brief = false,
}: StoryTimeProps) {
  const { timeZone, now, built = '' } = use(ReadingContext);
  const words = dayAbove ? hourWords : timeWords;
  const isTold = !future && !(brief && Date.parse(built) - Date.parse(time) > NEWS);
  const relative = isTold && now && relativeWords(time, now);
  return (
    <span className={css['time']}>
      <time dateTime={time}>{(future ? dateWords : words)(time, timeZone)}</time>
      {isTold ? (
        <span className={css['ago']} data-needs-script="">
          {relative && `, ${relative}`}
        </span>
      ) : null}
    </span>
  );
}
