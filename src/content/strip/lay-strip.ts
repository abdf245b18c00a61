import type { TakenReport } from '../coverage-list.ts';
import type { PublicationOrder } from '../publication-order.ts';
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { type FlagWish, flagWishes } from './flag-wishes.ts';
import { type Flag, placeFlags, rowsOf } from './place-flags.ts';
import { stackLanes } from './stack-lanes.ts';
import { type AxisZone, timeAxis } from './time-axis.ts';

/** Percent from the left, pixels from the top, of the middle of a mark. */
export type StripMark = { readonly report: TakenReport; readonly x: number; readonly y: number };

/** A picture of the order of publication: x in percent of its width, y in pixels. */
export type Strip = {
  readonly height: number;
  /** Where the axis lies. */
  readonly axisY: number;
  readonly zones: readonly AxisZone[];
  readonly ticks: readonly AxisTick[];
  readonly marks: readonly StripMark[];
  readonly flags: readonly (Flag & { readonly y: number; readonly markY: number })[];
};

/** Pixels. */
const MARK = 10;
const LEAD_APART = 13;
const ABOVE_AXIS = 11;
const FLAG = 36;
const BELOW_AXIS = 30;
/** A pile higher than this is pressed together: its marks lie on each other in part, none wholly. */
const HIGHEST_PILE = 140;

/** Lays the order of a story out for a strip that is at least `width` pixels wide; what has room there has room in a wider one. */
export function layStrip(order: PublicationOrder, width: number): Strip {
  const { lead, reports } = order;
  const axis = timeAxis(reports.map(({ offset }) => offset));
  const xs = reports.map(({ offset }) => axis.at(offset));
  const places = xs.map((x) => (x / 100) * width);
  const lanes = stackLanes(places, { apart: MARK, fixed: reports.indexOf(lead), fixedApart: LEAD_APART });
  const highest = Math.max(...lanes);
  const lift = Math.min(MARK, HIGHEST_PILE / Math.max(1, highest));
  const { must, may } = flagWishes(order);
  const placed = (wish: FlagWish) => ({ ...wish, x: xs[reports.findIndex(({ id }) => id === wish.id)] ?? 0 });
  const flags = placeFlags(must.map(placed), may.map(placed), width);
  const rows = rowsOf(flags);
  const axisY = rows * FLAG + ABOVE_AXIS + lift * highest + MARK;
  const marks = reports.map((report, at) => ({ report, x: xs[at] ?? 0, y: axisY - ABOVE_AXIS - lift * (lanes[at] ?? 0) }));
  return {
    height: axisY + BELOW_AXIS,
    axisY,
    zones: axis.zones,
    ticks: axisTicks(axis, width),
    marks,
    flags: flags.map((flag) => ({
      ...flag,
      y: (rows - 1 - flag.row) * FLAG,
      markY: marks.find(({ report }) => report.id === flag.id)?.y ?? axisY,
    })),
  };
}
