import { qualityBands } from '#src/content/coverage/quality-bands.ts';
import { layOutMix, type OutletShare } from '#src/evidence/mix-sources.ts';
import { t } from '#src/messages/messages.ts';
import { DrawnText } from '../../plots/drawn-text.tsx';
import { BandPatterns, bandFill } from './band-fill.tsx';
import css from './source-bar.module.css';

/** Percent of the bar per letter of a mark; a narrower group has no mark below it. */
const LETTER = 2.5;

/** Reports that are one group on the bar: an outlet’s, or those of several outlets. */
type BarGroup = {
  readonly name: string;
  /** Below the group: the outlet’s number in the table, or a word. */
  readonly mark: string;
  readonly qualities: OutletShare['qualities'];
};

type SourceBarProps = {
  readonly groups: readonly BarGroup[];
  readonly label: string;
  /** Unique name of its patterns on the page. */
  readonly fills: string;
};

/**
 * One bar for all reports: cut into groups, and filled by quality. Lengths are percentages, so that
 * it fits any width.
 */
export function SourceBar({ groups, label, fills }: SourceBarProps) {
  const parts = layOutMix(groups.map(({ qualities }) => qualities));
  const starts = groups.map((_, at) => parts.find(({ group }) => group === at)?.from ?? 0);
  return (
    <svg
      data-mirrors=""
      className={css['bar']}
      width="100%"
      height="46"
      role="img"
      aria-label={label}
    >
      <BandPatterns name={fills} bands={new Set(parts.map(({ band }) => band))} />
      {parts.map(({ group, band, reports, from, length }) => (
        <rect
          key={from}
          x={`${from}%`}
          width={`${length}%`}
          y="0"
          height="28"
          fill={bandFill(fills, band)}
        >
          <title>{partWords(groups[group]?.name ?? '', reports, band)}</title>
        </rect>
      ))}
      <rect className={css['frame']} width="100%" height="28" />
      {groups.map(({ mark }, at) => (
        <Cut key={mark} from={starts[at] ?? 0} to={starts[at + 1] ?? 100} mark={mark} />
      ))}
    </svg>
  );
}

function partWords(outlet: string, reports: number, band: number): string {
  const { label, from } = qualityBands[band] ?? {};
  const values = { outlet, n: reports };
  return label === undefined || from === undefined
    ? t('evidence.mixPartUnrated', values)
    : t('evidence.mixPart', { ...values, quality: t(label) });
}

/** The start of a group on the bar, with its mark below its middle. */
function Cut({
  from,
  to,
  mark,
}: {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}) {
  const at = `${from}%`;
  return (
    <>
      {from > 0 ? (
        <>
          <line className={css['edges']} x1={at} x2={at} y1="0" y2="28" />
          <line className={css['gap']} x1={at} x2={at} y1="-1" y2="29" />
        </>
      ) : null}
      {to - from >= LETTER * mark.length ? (
        <DrawnText className={css['mark']} at={`${(from + to) / 2}%`} y="43">
          {mark}
        </DrawnText>
      ) : null}
    </>
  );
}
