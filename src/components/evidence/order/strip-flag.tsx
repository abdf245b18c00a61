import type { Strip } from '#src/evidence/strip/lay-strip.ts';
import { DrawnText } from '../../plots/drawn-text.tsx';
import { useTextMarks } from '../../use-text-marks.ts';
import css from './strip-flag.module.css';

type StripFlagProps = { readonly flag: Strip['flags'][number] };

/** The outlet of a mark, in words on a line from the mark. */
export function StripFlag({ flag }: StripFlagProps) {
  const { x, y, markY, anchor, title, name, role } = flag;
  const { lang } = useTextMarks()(flag);
  const side = anchor === 'start' ? 5 : -5;
  return (
    <g className={css['flag']} data-role={role}>
      <line className={css['line']} x1={`${x}%`} x2={`${x}%`} y1={y + 2} y2={markY} />
      <DrawnText className={css['title']} at={`${x}%`} off={side} y={y + 12} textAnchor={anchor}>
        {title}
      </DrawnText>
      <DrawnText
        className={css['name']}
        lang={lang}
        at={`${x}%`}
        off={side}
        y={y + 27}
        textAnchor={anchor}
      >
        {name}
      </DrawnText>
    </g>
  );
}
