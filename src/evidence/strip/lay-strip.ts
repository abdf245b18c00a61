import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';
import type { PublicationOrder } from '../publication-order.ts';
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { type FlagCandidate, flagCandidates } from './flag-candidates.ts';
import { type Flag, placeFlags, rowsOf } from './place-flags.ts';
import { stackLanes } from './stack-lanes.ts';
import { type AxisZone, timeAxis } from './time-axis.ts';

/** Percent from the left, pixels from the top, of the middle of a mark. */
export type StripMark = { readonly report: TakenReport; readonly x: number; readonly y: number };

/** A picture of the order of publication: x in percent of its width, y in pixels. */
export type Strip = {
  readonly height: number;
  readonly axisY: number;
  readonly zones: readonly AxisZone[];
  readonly ticks: readonly AxisTick[];
  readonly marks: readonly StripMark[];
  readonly flags: readonly (Flag & { readonly y: number; readonly markY: number })[];
};

/**
 * Pixels: half a mark, more for a lead; from lane to lane; from the axis to the first lane; a row
 * of names; the words below.
 */
const HALF = { lead: 8, event: 5, background: 5 } as const;
const LANE = 10;
const ABOVE_AXIS = 11;
const FLAG = 36;
const BELOW_AXIS = 30;
/** A higher pile is compressed: its marks overlap in part. */
const HIGHEST_PILE = 140;

/**
 * Who is on the axis if several would be: the lead, then its event, whose order is the point of the
 * picture.
 */
const stacking: readonly TakenReport['role'][] = ['lead', 'event', 'background'];

/**
 * Lays out the order of a story for a strip of at least `width` pixels; it also fits a wider one.
 * The strip is at least `height` pixels high, with room above that it does not need.
 */
export function layStrip(order: PublicationOrder, width: number, height = 0): Strip {
  const { reports } = order;
  const axis = timeAxis(
    reports.map(({ offset }) => offset),
    reachOf(order),
  );
  const xs = new Map(reports.map(({ id, offset }) => [id, axis.at(offset)]));
  const lanes = lanesOf(reports, (id) => ((xs.get(id) ?? 0) / 100) * width);
  const highest = Math.max(...lanes.values());
  const lift = Math.min(LANE, HIGHEST_PILE / Math.max(1, highest));
  const { must, may } = flagCandidates(order);
  const placed = (wish: FlagCandidate) => ({ ...wish, x: xs.get(wish.id) ?? 0 });
  const flags = placeFlags(must.map(placed), may.map(placed), width);
  const rows = rowsOf(flags);
  const needed = rows * FLAG + ABOVE_AXIS + lift * highest + LANE;
  const spare = Math.max(0, height - BELOW_AXIS - needed);
  const axisY = needed + spare;
  const marks = reports.map((report) => ({
    report,
    x: xs.get(report.id) ?? 0,
    y: axisY - ABOVE_AXIS - lift * (lanes.get(report.id) ?? 0),
  }));
  return {
    height: axisY + BELOW_AXIS,
    axisY,
    zones: axis.zones,
    ticks: axisTicks(axis, width),
    marks,
    flags: flags.map((flag) => ({
      ...flag,
      y: spare + (rows - 1 - flag.row) * FLAG,
      markY: marks.find(({ report }) => report.id === flag.id)?.y ?? axisY,
    })),
  };
}

/** The lane of each report by id; `placeOf` returns pixels. */
function lanesOf(
  reports: readonly TakenReport[],
  placeOf: (id: string) => number,
): Map<string, number> {
  const inTurn = stacking.flatMap((role) => reports.filter((report) => report.role === role));
  const lanes = stackLanes(inTurn.map(({ id, role }) => ({ at: placeOf(id), half: HALF[role] })));
  return new Map(inTurn.map(({ id }, at) => [id, lanes[at] ?? 0]));
}

/**
 * Minutes from the lead within which the event was reported; if nobody else reports it, the longest
 * span of an event.
 */
function reachOf({ event }: PublicationOrder): number {
  return event.length > 1
    ? Math.max(...event.map(({ offset }) => Math.abs(offset)))
    : EVENT_HOURS * 60;
}
