import type { EarlierDay } from '#src/content/bundle/front-file.ts';
import { longDateWords, monthWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { archiveMonthPath } from '#src/url/fragments.ts';
import { dayPath, storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { Link } from '../page-link.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import css from './earlier-days.module.css';
import { FrontSection } from './front-section.tsx';

/** The days before the edition, a line each: the day, its first headline, how many more it has. */
export function EarlierDays({ days }: { readonly days: readonly EarlierDay[] }) {
  const marks = useTextMarks();
  const last = days.at(-1)?.day.slice(0, 7);
  if (last === undefined) return null;
  return (
    <FrontSection id="earlier" title={t('site.earlier')}>
      <div className={css['days']}>
        {days.map(({ day, stories, ...story }) => (
          <article key={day} className={css['day']}>
            <p className={css['date']}>
              <Link to={dayPath(day)}>
                <time dateTime={day}>{longDateWords(day)}</time>
              </Link>
              <WordHere card={story} />
            </p>
            <h3 className={css['headline']} {...marks(story)}>
              <Link to={storyPath(story.slug)}>{story.title}</Link>
            </h3>
            {stories > 1 ? (
              <p className={css['more']}>
                <Link to={dayPath(day)}>{t('site.moreStories', { n: stories - 1 })}</Link>
              </p>
            ) : null}
          </article>
        ))}
      </div>
      <p className={css['month']}>
        <Link to={archiveMonthPath(last)}>{t('site.allOfMonth', { month: monthWords(last) })}</Link>
      </p>
    </FrontSection>
  );
}
