import { countWords } from '#src/content/count-words.ts';
import { dayWords } from '#src/content/time-words.ts';
import css from './day-heading.module.css';

type DayHeadingProps = {
  /** `YYYY-MM-DD`, in the site's zone. */
  readonly day: string;
  readonly stories: number;
};

/** Opens a day of the feed. */
export function DayHeading({ day, stories }: DayHeadingProps) {
  return (
    <h2 className={css['day']}>
      <time dateTime={day}>{dayWords(day)}</time>
      <span className={css['count']}>{countWords(stories, 'story', 'stories')}</span>
    </h2>
  );
}
