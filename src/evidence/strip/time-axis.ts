import { EVENT_HOURS } from '#src/content/coverage/near-lead.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const YEAR_MINUTES = 365.25 * DAY_MINUTES;

/** Possible hours on both sides of the lead on the linear part. */
const nearSteps = [6, 12, 24, 48, EVENT_HOURS].map((hours) => hours * HOUR_MINUTES);

/** Possible limits of the far ends, and the marks on the way there. */
export const farSteps: readonly FarStep[] = [
  ...[12, 24, 48].map((n) => stepOf(n, HOUR_MINUTES, 'evidence.axisHours')),
  stepOf(4, DAY_MINUTES, 'evidence.axisDays'),
  ...[1, 2].map((n) => stepOf(n, 7 * DAY_MINUTES, 'evidence.axisWeeks')),
  ...[1, 3, 6].map((n) => stepOf(n, YEAR_MINUTES / 12, 'evidence.axisMonths')),
  ...[1, 2, 5, 10, 20, 50].map((n) => stepOf(n, YEAR_MINUTES, 'evidence.axisYears')),
];

export type AxisUnit =
  | 'evidence.axisMinutes'
  | 'evidence.axisHours'
  | 'evidence.axisDays'
  | 'evidence.axisWeeks'
  | 'evidence.axisMonths'
  | 'evidence.axisYears';

type FarStep = {
  readonly minutes: number;
  /** The same as so many of a unit. */
  readonly n: number;
  readonly unit: AxisUnit;
};

function stepOf(n: number, unitMinutes: number, unit: AxisUnit): FarStep {
  return { minutes: n * unitMinutes, n, unit };
}

/**
 * A part of the axis. `from` and `to` are percent of the whole width, `start` and `end` minutes
 * from the lead.
 */
export type AxisZone = {
  /** Linear, or before or after that, logarithmic with the distance from the lead. */
  readonly scale: 'before' | 'near' | 'after';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** A time axis with the lead at minute 0. */
export type TimeAxis = {
  readonly zones: readonly AxisZone[];
  /** Percent of the width for a time in minutes from the lead; later is never further left. */
  readonly at: (minutes: number) => number;
};

/** Percent of the width: room at both ends, between zones, and the least width of a zone. */
const EDGE = 2;
const GAP = 4;
const LEAST = 15;

/**
 * An axis for these times, in minutes from the lead. `reach` is how far from it the event was
 * reported: about that much is linear, and what is further away takes no room from it.
 */
export function timeAxis(offsets: readonly number[], reach: number): TimeAxis {
  const limit = nearSteps.find((minutes) => minutes >= reach) ?? EVENT_HOURS * HOUR_MINUTES;
  const near = [0, ...offsets.filter((minutes) => Math.abs(minutes) <= limit)];
  const before = offsets.filter((minutes) => minutes < -limit);
  const after = offsets.filter((minutes) => minutes > limit);
  const [start, end] = [Math.min(...near), Math.max(...near)];
  const wanted: Wanted[] = [
    { scale: 'before', start: -outerStep(before), end: -limit, weight: farWeight(before) },
    { scale: 'near', start, end, weight: start === end ? 1 : 4 + Math.sqrt(near.length) },
    { scale: 'after', start: limit, end: outerStep(after), weight: farWeight(after) },
  ];
  const zones = shareWidth(wanted.filter(({ weight }) => weight > 0));
  return {
    zones,
    at: (minutes) => Math.round(placeIn(zoneOf(zones, minutes), minutes) * 100) / 100,
  };
}

type Wanted = Pick<AxisZone, 'scale' | 'start' | 'end'> & { readonly weight: number };

const farWeight = (far: readonly number[]): number =>
  far.length === 0 ? 0 : 1 + Math.sqrt(far.length) / 2;

/** The smallest round distance, in minutes, that covers all of them. */
function outerStep(far: readonly number[]): number {
  const furthest = Math.max(0, ...far.map(Math.abs));
  return farSteps.find(({ minutes }) => minutes >= furthest)?.minutes ?? furthest;
}

/** Busy zones get more of the width, none less than LEAST. */
function shareWidth(wanted: readonly Wanted[]): AxisZone[] {
  const weights = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const spare = 100 - 2 * EDGE - GAP * (wanted.length - 1) - LEAST * wanted.length;
  let from = EDGE;
  return wanted.map(({ weight, ...zone }) => {
    const to = from + LEAST + (spare * weight) / weights;
    const placed = { ...zone, from, to };
    from = to + GAP;
    return placed;
  });
}

/** The zone of a time; if no report has asked for it, the nearest. */
function zoneOf(zones: readonly AxisZone[], minutes: number): AxisZone {
  const zone = zones.find(({ end }) => minutes <= end) ?? zones.at(-1);
  if (!zone) throw new Error('an axis without zones');
  return zone;
}

function placeIn({ scale, from, to, start, end }: AxisZone, minutes: number): number {
  const inside = Math.min(end, Math.max(start, minutes));
  const width = to - from;
  if (start === end) return from + width / 2;
  if (scale === 'near') return from + (width * (inside - start)) / (end - start);
  const [inner, outer] = scale === 'before' ? [end, start] : [start, end];
  const away = Math.log(inside / inner) / Math.log(outer / inner);
  return scale === 'before' ? to - width * away : from + width * away;
}
