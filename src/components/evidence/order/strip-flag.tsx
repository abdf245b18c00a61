import type { Strip } from '#src/evidence/strip/lay-strip.ts';
import css from './strip-flag.module.css';

type StripFlagProps = { readonly flag: Strip['flags'][number] };

/** The outlet of a mark, in words on a line from the mark. */
export function StripFlag({ flag: { x, y, markY, anchor, title, name, role } }: StripFlagProps) {
  const side = anchor === 'start' ? 5 : -5;
  return (
    <g className={css['flag']} data-role={role}>
      <line className={css['line']} x1={`${x}%`} x2={`${x}%`} y1={y + 2} y2={markY} />
      <text className={css['title']} x={`${x}%`} dx={side} y={y + 12} textAnchor={anchor}>
        {title}
      </text>
      <text className={css['name']} x={`${x}%`} dx={side} y={y + 27} textAnchor={anchor}>
        {name}
      </text>
    </g>
  );
}
