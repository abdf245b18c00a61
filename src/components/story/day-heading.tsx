import { dayTitle } from '#src/content/words/date-titles.ts';
import { t } from '#src/messages/messages.ts';
import { dayPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
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
        <time dateTime={day}>{dayTitle(day)}</time>
      </Link>
      {stories ? <span className={css['count']}>{t('site.stories', { n: stories })}</span> : null}
    </h2>
  );
}
