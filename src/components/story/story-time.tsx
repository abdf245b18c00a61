import { use } from 'react';
import { dateWords, relativeWords, timeWords } from '#src/content/time-words.ts';
import { ReadingContext } from '../reading-context.ts';

type StoryTimeProps = {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The source's time lies ahead of the build: only its date is told. */
  readonly future?: boolean | undefined;
};

/** When something was published: in the site's zone, and how long ago by the reader's clock. */
export function StoryTime({ time, future = false }: StoryTimeProps) {
  const { timeZone, now } = use(ReadingContext);
  const relative = now && !future ? relativeWords(time, now) : undefined;
  return (
    <span>
      <time dateTime={time}>{future ? dateWords(time, timeZone) : timeWords(time, timeZone)}</time>
      {relative ? `, ${relative}` : null}
    </span>
  );
}
