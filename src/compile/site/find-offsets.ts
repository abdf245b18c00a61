import type { ZoneOffsets } from '#src/content/time/zone-offsets.ts';

/** The tz database has no earlier change of clocks; later ones are searched. */
const FIRST_CHANGE = Date.UTC(1840, 0, 1);
/** No zone changed its clocks twice, and back, within this span. */
const STEP_MS = 7 * 86_400_000;

/**
 * The offsets from UTC of a zone (IANA) between two times in milliseconds, from this Node's data.
 * Undefined for UTC, which needs none.
 */
export function findOffsets(
  timeZone: string,
  first: number,
  last: number,
): ZoneOffsets | undefined {
  if (timeZone === 'UTC') return undefined;
  const offsetAt = offsetsBy(timeZone);
  const start = Math.floor(Math.max(first, FIRST_CHANGE) / 1000) * 1000;
  const found = [start / 1000, offsetAt(start)];
  for (let time = start; time < last; time += STEP_MS) {
    const [before, after] = [offsetAt(time), offsetAt(time + STEP_MS)];
    if (before !== after)
      found.push(firstSecond(offsetAt, time / 1000, (time + STEP_MS) / 1000), after);
  }
  return found;
}

/** The first second, after `low` and up to `high`, that has the offset of `high`. */
function firstSecond(offsetAt: (time: number) => number, low: number, high: number): number {
  const after = offsetAt(high * 1000);
  let [from, to] = [low, high];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(middle * 1000) === after) to = middle;
    else from = middle;
  }
  return to;
}

/**
 * Seconds ahead of UTC at a time in milliseconds. Creating the formatter is slow, using it is fast.
 */
function offsetsBy(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (time) => {
    const part = new Map(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
    );
    const of = (name: Intl.DateTimeFormatPartTypes): number => part.get(name) ?? 0;
    return (
      (Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) -
        time) /
      1000
    );
  };
}
