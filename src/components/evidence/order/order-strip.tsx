import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import type { Strip, StripMark } from '#src/evidence/strip/lay-strip.ts';
import { MarkShape } from './mark-shape.tsx';
import css from './order-strip.module.css';
import { StripAxis } from './strip-axis.tsx';
import { StripFlag } from './strip-flag.tsx';

type OrderStripProps = {
  readonly strip: Strip;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The strip is shown where at least as much room is as it was laid out for. */
  readonly room: 'narrow' | 'wide' | 'full';
};

/**
 * A picture of who reported when: one mark a report on a time axis, marks of one moment piled on
 * it.
 */
export function OrderStrip({ strip, label, room }: OrderStripProps) {
  return (
    <svg
      className={css['strip']}
      data-room={room}
      width="100%"
      height={strip.height}
      role="img"
      aria-label={label}
    >
      <StripAxis strip={strip} />
      {strip.flags.map((flag) => (
        <StripFlag key={flag.id} flag={flag} />
      ))}
      {inDrawingOrder(strip.marks).map((mark) => (
        <svg key={mark.report.id} x={`${mark.x}%`} y={mark.y}>
          <title>{markWords(mark)}</title>
          <MarkShape report={mark.report} />
        </svg>
      ))}
    </svg>
  );
}

/** The lead last: what is drawn last lies above. */
const inDrawingOrder = (marks: readonly StripMark[]): StripMark[] =>
  marks.toSorted((a, b) => Number(a.report.role === 'lead') - Number(b.report.role === 'lead'));

function markWords({ report: { role, outlet, offset, under } }: StripMark): string {
  if (role === 'lead') return `${outletWords(outlet)}, the lead`;
  return `${outletWords(outlet)}, ${offsetWords(offset)}${under ? ', under another story' : ''}`;
}
