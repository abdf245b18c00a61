import { numberWords } from '#src/content/words/count-words.ts';
import { DrawnText } from './drawn-text.tsx';
import { percent } from './percent.ts';
import css from './period-columns.module.css';

/** A column: the short name of its period, and its count. */
export type Column = { readonly name: string; readonly count: number };

type PeriodColumnsProps = {
  readonly label: string;
  /** In order of time, without gaps. */
  readonly columns: readonly Column[];
};

/** Pixels: height of the highest column, of the numbers above and of the names below. */
const HIGHEST = 56;
const LINE = 16;

/** Up to this many columns each have a number; of more only the highest has one. */
const NUMBERED = 13;

/**
 * A picture of counts per period. The page also has the numbers as text, for readers who cannot see
 * it.
 */
export function PeriodColumns({ label, columns }: PeriodColumnsProps) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const highest = columns.findIndex(({ count }) => count === most);
  const step = 100 / columns.length;
  return (
    <svg
      className={css['columns']}
      data-mirrors=""
      width="100%"
      height={HIGHEST + 2 * LINE}
      role="img"
      aria-label={label}
    >
      {columns.map(({ name, count }, at) => {
        const height = Math.max(count > 0 ? 2 : 0, Math.round((count / most) * HIGHEST));
        const top = LINE + HIGHEST - height;
        return (
          <g key={name}>
            <rect
              className={css['column']}
              x={percent((at + 0.1) * step)}
              width={percent(0.8 * step)}
              y={top}
              height={height}
            />
            {count > 0 && (columns.length <= NUMBERED || at === highest) ? (
              <DrawnText className={css['number']} at={percent((at + 0.5) * step)} y={top - 4}>
                {numberWords(count)}
              </DrawnText>
            ) : null}
          </g>
        );
      })}
      <line
        className={css['ground']}
        x1="0"
        x2="100%"
        y1={LINE + HIGHEST + 0.5}
        y2={LINE + HIGHEST + 0.5}
      />
      <DrawnText className={css['first']} at="0" y={HIGHEST + 2 * LINE - 2}>
        {columns[0]?.name}
      </DrawnText>
      {columns.length > 1 ? (
        <DrawnText className={css['last']} at="100%" y={HIGHEST + 2 * LINE - 2}>
          {columns.at(-1)?.name}
        </DrawnText>
      ) : null}
    </svg>
  );
}
