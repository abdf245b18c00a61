import type { Strip } from '#src/evidence/strip/lay-strip.ts';
import { DrawnText } from '../../plots/drawn-text.tsx';
import { percent } from '../../plots/percent.ts';
import css from './strip-axis.module.css';

type StripAxisProps = { readonly strip: Pick<Strip, 'axisY' | 'zones' | 'ticks'> };

/** Pixels from the axis to the foot of its words. */
const WORDS = 22;

/** The line below the marks: solid where it is linear, dashed where it is logarithmic. */
export function StripAxis({ strip: { axisY, zones, ticks } }: StripAxisProps) {
  return (
    <g>
      {zones.map(({ scale, from, to }) => (
        <line
          key={scale}
          className={css['zone']}
          data-scale={scale}
          x1={percent(from)}
          x2={percent(to)}
          y1={axisY}
          y2={axisY}
        />
      ))}
      {ticks.map(({ minutes, x, words, anchor }) => (
        <g key={minutes}>
          <line className={css['tick']} x1={`${x}%`} x2={`${x}%`} y1={axisY} y2={axisY + 6} />
          {words === undefined ? null : (
            <DrawnText className={css['words']} at={`${x}%`} y={axisY + WORDS} textAnchor={anchor}>
              {words}
            </DrawnText>
          )}
        </g>
      ))}
    </g>
  );
}
