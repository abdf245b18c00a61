import { shortMonthTitle } from '#src/content/words/date-titles.ts';
import { shareOf, type TrendPeriod } from '#src/evidence/over-time/search-trend.ts';
import { t } from '#src/messages/messages.ts';
import { Link } from '../../page-link.tsx';
import { DrawnText } from '../../plots/drawn-text.tsx';
import { percent } from '../../plots/percent.ts';
import { periodWords } from '../operators/date-operator-words.ts';
import css from './over-time.module.css';
import { percentWords } from './percent-words.ts';

type TrendPictureProps = {
  readonly periods: readonly TrendPeriod[];
  readonly label: string;
  readonly isChosen: (period: string) => boolean;
  readonly hrefOf: (period: string) => string;
};

/** Pixels: the highest column, and a line of words above and below. */
const HIGHEST = 64;
const LINE = 18;

/**
 * Columns of the shares; a period without stories has no ground under it. Pointers can press a
 * column; for keyboards and screen readers the table has the same links.
 */
export function TrendPicture({ periods, label, isChosen, hrefOf }: TrendPictureProps) {
  const most = Math.max(...periods.map((period) => shareOf(period) ?? 0));
  const highest = periods.findIndex((period) => shareOf(period) === most);
  const step = 100 / periods.length;
  return (
    <div className={css['picture']}>
      <svg
        className={css['columns']}
        data-mirrors=""
        width="100%"
        height={HIGHEST + 2 * LINE}
        role="img"
        aria-label={label}
      >
        {periods.map((period, at) => {
          const share = shareOf(period);
          if (share === undefined) return null;
          const height = Math.max(share > 0 ? 2 : 0, Math.round((share / most) * HIGHEST));
          return (
            <g key={period.period} data-chosen={isChosen(period.period) || undefined}>
              <rect
                className={css['column']}
                x={percent((at + 0.1) * step)}
                width={percent(0.8 * step)}
                y={LINE + HIGHEST - height}
                height={height}
              />
              <line
                className={css['ground']}
                x1={percent(at * step)}
                x2={percent((at + 1) * step)}
                y1={LINE + HIGHEST + 0.5}
                y2={LINE + HIGHEST + 0.5}
              />
            </g>
          );
        })}
        <DrawnText className={css['number']} {...placeOf(highest, periods.length)} y={LINE - 5}>
          {percentWords(most)}
        </DrawnText>
        <DrawnText className={css['end']} at="0" y={HIGHEST + 2 * LINE - 3}>
          {shortWords(periods[0])}
        </DrawnText>
        <DrawnText className={css['end']} at="100%" textAnchor="end" y={HIGHEST + 2 * LINE - 3}>
          {shortWords(periods.at(-1))}
        </DrawnText>
      </svg>
      <div className={css['links']} aria-hidden="true">
        {periods.map((period) =>
          period.found > 0 ? (
            <Link
              key={period.period}
              className={css['link']}
              to={hrefOf(period.period)}
              tabIndex={-1}
              title={columnWords(period)}
            />
          ) : (
            <span key={period.period} title={columnWords(period)} />
          ),
        )}
      </div>
    </div>
  );
}

/** Over its column, and inside the picture. */
function placeOf(at: number, columns: number) {
  const middle = ((at + 0.5) / columns) * 100;
  if (middle < 5) return { at: '0', textAnchor: 'start' } as const;
  if (middle > 95) return { at: '100%', textAnchor: 'end' } as const;
  return { at: `${Math.round(middle * 100) / 100}%`, textAnchor: 'middle' } as const;
}

/** `Mar 2020` */
function shortWords(period: TrendPeriod | undefined): string {
  const name = period?.period ?? '';
  if (name.length === 'YYYY'.length) return name;
  return t('lists.shortMonth', { month: shortMonthTitle(name), year: name.slice(0, 4) });
}

function columnWords(period: TrendPeriod): string {
  const share = shareOf(period);
  const name = periodWords(period.period);
  if (share === undefined) return t('searchTools.gap', { period: name });
  return t('searchTools.column', { period: name, n: period.found, share: percentWords(share) });
}
