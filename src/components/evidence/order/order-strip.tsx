import { offsetWords } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import type { Strip, StripMark } from '#src/evidence/strip/lay-strip.ts';
import { t } from '#src/messages/messages.ts';
import { useHasScript } from '../../reading-context.ts';
import { MarkShape } from './mark-shape.tsx';
import css from './order-strip.module.css';
import { StripAxis } from './strip-axis.tsx';
import { StripFlag } from './strip-flag.tsx';

type OrderStripProps = {
  readonly strip: Strip;
  /** Description of the picture for screen readers. */
  readonly label: string;
  /** Of two strips, the one for this room is shown. */
  readonly room: 'narrow' | 'wide';
};

/**
 * A picture of who reported when: one mark per report on a time axis, stacked if their times
 * coincide. What a mark is, for a pointer on it, comes with a script: the table has it for all.
 */
export function OrderStrip({ strip, label, room }: OrderStripProps) {
  const hasScript = useHasScript();
  return (
    <svg
      className={css['strip']}
      data-room={room}
      data-mirrors=""
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
        // biome-ignore lint/a11y/noSvgWithoutTitle: the whole drawing has a name.
        <svg key={mark.report.id} x={`${mark.x}%`} y={mark.y}>
          {hasScript ? <title>{markWords(mark)}</title> : null}
          <MarkShape report={mark.report} />
        </svg>
      ))}
    </svg>
  );
}

/** The lead last, so that it is on top. */
const inDrawingOrder = (marks: readonly StripMark[]): StripMark[] =>
  marks.toSorted((a, b) => Number(a.report.role === 'lead') - Number(b.report.role === 'lead'));

function markWords({ report: { role, outlet, offset, under } }: StripMark): string {
  const name = outletWords(outlet);
  if (role === 'lead') return t('evidence.markLead', { outlet: name });
  const words = { outlet: name, offset: offsetWords(offset) };
  return under ? t('evidence.markElsewhere', words) : t('evidence.markOther', words);
}
