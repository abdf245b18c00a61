import { t } from '#src/messages/messages.ts';
import { textWidth } from './measure-text.ts';
import { type AxisUnit, type AxisZone, farSteps, type TimeAxis } from './time-axis.ts';

/**
 * A stroke on the axis at `x` percent, this many minutes from the lead; without words if there is
 * no room.
 */
export type AxisTick = {
  readonly minutes: number;
  readonly x: number;
  readonly words?: string;
  readonly anchor: 'start' | 'middle' | 'end';
};

type Wish = { readonly minutes: number; readonly x: number; readonly words: string };

/** Minutes between strokes on the linear part of the axis. */
const nearSteps = [5, 10, 20, 30, 60, 120, 180, 360, 720, 1440];

/**
 * Pixels between the words of two strokes, at least; linear strokes are further apart, so that all
 * have words.
 */
const APART = 10;
/** Size of the words in pixels. */
const SIZE = 13;

/**
 * The strokes of an axis of `width` pixels, in order: the lead's, round hours around it, and the
 * limits of the far ends.
 */
export function axisTicks(axis: TimeAxis, width: number): AxisTick[] {
  const wishes = axis.zones.flatMap((zone) =>
    zone.scale === 'near' ? nearWishes(axis, zone, width) : farWishes(axis, zone),
  );
  const taken: { readonly from: number; readonly to: number }[] = [];
  // The most informative gets its words first: the lead, then the ends, then the rest.
  const inTurn = wishes.toSorted((a, b) => rank(a, wishes) - rank(b, wishes));
  const placed = inTurn.map(({ minutes, x, words }): AxisTick => {
    const half = textWidth(words, SIZE) / 2;
    const at = (x / 100) * width;
    const anchor = anchorOf({ at, half, width });
    const from = { start: at, middle: at - half, end: at - 2 * half }[anchor];
    const room = { from: from - APART, to: from + 2 * half + APART };
    if (taken.some((other) => room.from < other.to && other.from < room.to))
      return { minutes, x, anchor };
    taken.push({ from, to: from + 2 * half });
    return { minutes, x, words, anchor };
  });
  // On the logarithmic ends a stroke without words says nothing.
  const scale = axis.zones.find((zone) => zone.scale === 'near');
  const isToScale = (minutes: number): boolean =>
    scale !== undefined && minutes >= scale.start && minutes <= scale.end;
  return placed
    .filter(({ minutes, words }) => words !== undefined || isToScale(minutes))
    .sort((a, b) => a.minutes - b.minutes);
}

function anchorOf({
  at,
  half,
  width,
}: {
  at: number;
  half: number;
  width: number;
}): AxisTick['anchor'] {
  if (at < half) return 'start';
  return at + half > width ? 'end' : 'middle';
}

function rank(wish: Wish, wishes: readonly Wish[]): number {
  if (wish.minutes === 0) return 0;
  return wish === wishes[0] || wish === wishes.at(-1) ? 1 : 2;
}

function nearWishes(axis: TimeAxis, { start, end, from, to }: AxisZone, width: number): Wish[] {
  const pixelsPerMinute = (((to - from) / 100) * width) / Math.max(1, end - start);
  const step =
    nearSteps.find(
      (minutes) => minutes * pixelsPerMinute >= textWidth(awayWords(minutes), SIZE) + 2 * APART,
    ) ?? 1440;
  const steps = Array.from(
    { length: Math.floor((end - start) / step) + 2 },
    (_, at) => (Math.ceil(start / step) + at) * step,
  );
  return steps
    .filter((minutes) => minutes >= start && minutes <= end)
    .map((minutes) => ({
      minutes,
      x: axis.at(minutes),
      words: minutes === 0 ? t('evidence.axisLead') : awayWords(minutes),
    }));
}

const awayWords = (minutes: number): string =>
  minutes % 60 === 0
    ? signedWords(minutes, Math.abs(minutes) / 60, 'evidence.axisHours')
    : signedWords(minutes, Math.abs(minutes), 'evidence.axisMinutes');

function signedWords(minutes: number, n: number, unit: AxisUnit): string {
  const span = t(unit, { n });
  return minutes < 0 ? t('evidence.axisBefore', { span }) : t('evidence.axisAfter', { span });
}

function farWishes(axis: TimeAxis, { scale, start, end }: AxisZone): Wish[] {
  const [inner, outer] = [Math.abs(start), Math.abs(end)].sort((a, b) => a - b);
  const wishes = farSteps
    .filter(({ minutes }) => minutes > (inner ?? 0) && minutes <= (outer ?? 0))
    .map(({ minutes, n, unit }) => {
      const away = scale === 'before' ? -minutes : minutes;
      return { minutes: away, x: axis.at(away), words: signedWords(away, n, unit) };
    });
  return scale === 'before' ? wishes.reverse() : wishes;
}
