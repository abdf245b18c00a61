import { monthTitle } from '#src/content/words/date-titles.ts';
import { t } from '#src/messages/messages.ts';
import { monthPath } from '#src/url/params/month-param.ts';
import { Link } from '../page-link.tsx';
import css from './month-choice.module.css';

type MonthChoiceProps = {
  /** `2021-12`, the newest first. */
  readonly months: readonly string[];
  readonly chosen: string;
};

/** Links to the months of which the device has openings. */
export function MonthChoice({ months, chosen }: MonthChoiceProps) {
  return (
    <nav aria-label={t('me.months')}>
      <ul className={css['months']}>
        {months.map((month) => (
          <li key={month}>
            <Link to={monthPath(month)} aria-current={month === chosen ? 'page' : undefined}>
              {monthTitle(month)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
