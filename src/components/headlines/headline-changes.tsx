import { use } from 'react';
import type { EarlierHeadline, Story } from '#src/content/bundle/story-file.ts';
import { daysIn } from '#src/content/time/day-number.ts';
import { hourWords, timeWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { ReadingContext } from '../reading-context.ts';
import css from './headline-changes.module.css';

type HeadlineChangesProps = { readonly story: Pick<Story, 'was' | 'day'> };

/** When the source changed a story's headline, and what it was before; the latest change first. */
export function HeadlineChanges({ story: { was = [], day } }: HeadlineChangesProps) {
  const [latest, ...earlier] = was.toReversed();
  if (!latest) return null;
  return (
    <div className={css['changes']}>
      <p>
        <Change change={latest} day={day} />
      </p>
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t('story.earlierChanges', { n: earlier.length })}</summary>
          <ul>
            {earlier.map((change) => (
              <li key={`${change.until} ${change.title}`}>
                <Change change={change} day={day} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type ChangeProps = {
  readonly change: EarlierHeadline;
  /** The story's day, of which no date is said. */
  readonly day: string;
};

function Change({ change: { title, lang, until }, day }: ChangeProps) {
  const { timeZone } = use(ReadingContext);
  const isOfDay = daysIn(timeZone)(Date.parse(until)) === day;
  return (
    <Message
      of={isOfDay ? 'story.headlineChanged' : 'story.headlineChangedOn'}
      values={{
        time: <time dateTime={until}>{(isOfDay ? hourWords : timeWords)(until, timeZone)}</time>,
        title: <ForeignText of={{ lang }}>{title}</ForeignText>,
      }}
    />
  );
}
