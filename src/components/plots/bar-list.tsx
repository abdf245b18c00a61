import type { ReactNode } from 'react';
import { numberWords } from '#src/content/words/count-words.ts';
import css from './bar-list.module.css';

/** One line: its name, its count, and a unique key. */
export type Bar = { readonly key: string; readonly name: ReactNode; readonly count: number };

type BarListProps = {
  readonly caption: string;
  /** The unit of the numbers, for screen readers only. */
  readonly unit: string;
  readonly bars: readonly Bar[];
};

/** A table of numbers with bars; the longest bar is the largest number. */
export function BarList({ caption, unit, bars }: BarListProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className={css['bars']}>
      <caption className="unseen">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{unit}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row" className={css['name']}>
              {name}
            </th>
            <td className={css['count']}>{numberWords(count)}</td>
            <td className={css['bar']}>
              <svg data-mirrors="" width="100%" height="12" aria-hidden="true">
                <rect className={css['rest']} x="0" width="100%" y="11" height="1" />
                <rect
                  className={css['fill']}
                  x="0"
                  width={`${roundPercent(count / most)}%`}
                  height="12"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const roundPercent = (part: number): number => Math.round(part * 1000) / 10;
