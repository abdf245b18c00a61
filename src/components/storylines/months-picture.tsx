import { numberWords } from '#src/content/words/count-words.ts';
import { monthTitle } from '#src/content/words/date-titles.ts';
import { monthWords } from '#src/content/words/time-words.ts';
import { type LineMonth, monthMarks } from '#src/evidence/over-time/storyline-months.ts';
import { joinSentences } from '#src/messages/join-sentences.ts';
import { t } from '#src/messages/messages.ts';
import { DrawnText } from '../plots/drawn-text.tsx';
import css from './months-picture.module.css';

/**
 * Pixels: the distance of two dots in a stack, the highest stack, the room for words below the
 * line, and half a dot.
 */
const STEP = 14;
const TALLEST = 140;
const WORDS = 24;
const RADIUS = 5;

/** A storyline's months: one dot per story, stacked by month. The table has the same. */
export function MonthsPicture({ months }: { readonly months: readonly LineMonth[] }) {
  const most = Math.max(1, ...months.map(({ stories }) => stories.length));
  const step = Math.min(STEP, TALLEST / most);
  const axis = RADIUS + most * step;
  return (
    <figure className={css['figure']}>
      <svg
        className={css['picture']}
        data-mirrors=""
        width="100%"
        height={axis + WORDS}
        role="img"
        aria-label={pictureWords(months)}
      >
        <line className={css['axis']} x1="0" x2="100%" y1={axis} y2={axis} />
        {months.map(({ month, x, stories }) => (
          <g key={month}>
            <line className={css['tick']} x1={`${x}%`} x2={`${x}%`} y1={axis} y2={axis + 4} />
            {stories.map(({ slug, title }, at) => (
              <circle
                key={slug}
                className={css['dot']}
                cx={`${x}%`}
                cy={axis - (at + 0.5) * step - 2}
                r={RADIUS}
              >
                <title>{title}</title>
              </circle>
            ))}
          </g>
        ))}
        {monthMarks(months).map(({ month, x, anchor }) => (
          <DrawnText
            key={month}
            className={css['words']}
            at={markX(x, anchor)}
            y={axis + WORDS - 6}
            textAnchor={anchor}
          >
            {monthTitle(month)}
          </DrawnText>
        ))}
      </svg>
      <details>
        <summary>{t('storylines.asTable')}</summary>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{t('storylines.month')}</th>
              <th scope="col">{t('storylines.stories')}</th>
              <th scope="col">{t('storylines.related')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, stories }) => (
              <tr key={month}>
                <th scope="row">{monthTitle(month)}</th>
                <td>{numberWords(stories.length)}</td>
                <td>{numberWords(stories.reduce((sum, { reports }) => sum + reports, 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The words of the first and the last month are aligned with the ends of the line. */
const markX = (x: number, anchor: 'start' | 'middle' | 'end'): string =>
  ({ start: '0%', middle: `${x}%`, end: '100%' })[anchor];

function pictureWords(months: readonly LineMonth[]): string {
  const counts = months
    .filter(({ stories }) => stories.length > 0)
    .map(({ month, stories }) =>
      t('storylines.pictureMonth', { month: monthWords(month), n: stories.length }),
    );
  return joinSentences(t('storylines.picture', { n: months.length }), ...counts);
}
