import { use } from 'react';
import { dateWords, hourWords, relativeWords, timeWords } from '#src/content/time-words.ts';
import { ReadingContext } from '../reading-context.ts';
import css from './story-time.module.css';

type StoryTimeProps = {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The source's time lies ahead of the build: only its date is told. */
  readonly future?: boolean | undefined;
  /** The day stands above already: the hour is enough. */
  readonly dayAbove?: boolean;
  /** In a list of many, how long ago is told only while it is news: beside an old date it says nothing. */
  readonly brief?: boolean;
};

/** In minutes: two weeks. */
const NEWS = 14 * 24 * 60;

/** When something was published: in the site's zone, and how long ago by the reader's clock. */
export function StoryTime({ time, future = false, dayAbove = false, brief = false }: StoryTimeProps) {
  const { timeZone, now } = use(ReadingContext);
  const told = now && !future && !(brief && now.getTime() - Date.parse(time) > NEWS * 60_000);
  const relative = told ? relativeWords(time, now) : undefined;
  const words = dayAbove ? hourWords : timeWords;
  return (
    <span>
      <time dateTime={time}>{(future ? dateWords : words)(time, timeZone)}</time>
      {relative ? ', ' : null}
      {/* In a page made ahead it comes later, into room that is kept for it. */}
      {relative || !(brief || future) ? <span className={brief ? undefined : css['ago']}>{relative}</span> : null}
    </span>
  );
}
