import { Link } from 'react-router';
import type { EarlierDay } from '#src/content/bundle/front-file.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { dayWords } from '#src/content/words/time-words.ts';
import { monthWords } from '#src/evidence/over-time/calendar.ts';
import { archiveMonthPath } from '#src/url/fragments.ts';
import { dayPath, storyPath } from '#src/url/paths.ts';
import css from './earlier-days.module.css';
import { FrontSection } from './front-section.tsx';

/** The days before the edition, a line each: the day, its first headline, how many more it has. */
export function EarlierDays({ days }: { readonly days: readonly EarlierDay[] }) {
  const last = days.at(-1)?.day.slice(0, 7);
  if (last === undefined) return null;
  return (
    <FrontSection id="earlier" title="Earlier">
      <div className={css['days']}>
        {days.map(({ day, stories, slug, title, lang }) => (
          <article key={day} className={css['day']}>
            <p className={css['date']}>
              <Link to={dayPath(day)}>
                <time dateTime={day}>{dayWords(day).replace(/^\w+ /, '')}</time>
              </Link>
            </p>
            <h3 className={css['headline']} dir="auto" lang={lang}>
              <Link to={storyPath(slug)}>{title}</Link>
            </h3>
            {stories > 1 ? (
              <p className={css['more']}>
                <Link to={dayPath(day)}>and {countWords(stories - 1, 'more', 'more')}</Link>
              </p>
            ) : null}
          </article>
        ))}
      </div>
      <p className={css['month']}>
        <Link to={archiveMonthPath(last)}>All of {monthWords(last)}</Link>
      </p>
    </FrontSection>
  );
}
