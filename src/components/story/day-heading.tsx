import { Link } from 'react-router';
import { capital } from '#src/content/words/capital.ts';
import { dayWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { dayPath } from '#src/url/paths.ts';
import css from './day-heading.module.css';

type DayHeadingProps = {
  /** `YYYY-MM-DD`, in the site's zone. */
  readonly day: string;
  /** Undefined if only a part of the day is here. */
  readonly stories: number | undefined;
};

/** Begins a day of the feed, and links to the day's own page. */
export function DayHeading({ day, stories }: DayHeadingProps) {
  return (
    <h2 className={css['day']}>
      <Link to={dayPath(day)}>
        <time dateTime={day}>{capital(dayWords(day))}</time>
      </Link>
      {stories ? <span className={css['count']}>{t('site.stories', { n: stories })}</span> : null}
    </h2>
  );
}
