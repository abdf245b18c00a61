import type { ReactNode } from 'react';
import { numberWords } from '#src/content/words/count-words.ts';
import { useHasScript } from '../reading-context.ts';
import css from './bar-list.module.css';

/** One line: its name, its count, and a unique key. */
export type Bar = { readonly key: string; readonly name: ReactNode; readonly count: number };

type BarListProps = {
  readonly caption: string;
  /** The unit of the numbers, for screen readers only. */
  readonly unit: string;
  readonly bars: readonly Bar[];
};

/**
 * A table of numbers, with bars once a script runs; the longest bar is the largest number.
 */
export function BarList({ caption, unit, bars }: BarListProps) {
  const isDrawn = useHasScript();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className={css['bars']}>
      <caption className="unseen">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{unit}</th>
          {isDrawn ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, count }) => (
          <tr key={key}>
            <th>{name}</th>
            <td>{numberWords(count)}</td>
            {isDrawn ? <BarCell part={count / most} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarCell({ part }: { readonly part: number }) {
  return (
    <td>
      <svg data-mirrors="" width="100%" height="12" aria-hidden="true">
        <rect className={css['rest']} x="0" width="100%" y="11" height="1" />
        <rect className={css['fill']} x="0" width={`${roundPercent(part)}%`} height="12" />
      </svg>
    </td>
  );
}

const roundPercent = (part: number): number => Math.round(part * 1000) / 10;
