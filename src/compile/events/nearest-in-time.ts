import { firstIndexWhere } from './binary-search.ts';

/** Items by index, and when each ran; both ascend. */
type Timed = { readonly places: readonly number[]; readonly timeOf: (place: number) => number };

/**
 * The indexes of the `most` items nearest to a time, of equally near ones the first. Searches
 * outwards from the time, so that a busy week is not sorted again for each story.
 */
export function nearestInTime({ places, timeOf }: Timed, time: number, most: number): number[] {
  const away = (at: number): number => {
    const place = places[at];
    return place === undefined ? Number.POSITIVE_INFINITY : Math.abs(timeOf(place) - time);
  };
  let low = firstIndexWhere(places, (place) => timeOf(place) >= time);
  let high = low;
  let furthest = 0;
  while (high - low < Math.min(most, places.length)) {
    furthest = Math.min(away(low - 1), away(high));
    if (away(low - 1) === furthest) low -= 1;
    else high += 1;
  }
  while (low > 0 && away(low - 1) === furthest) low -= 1;
  while (high < places.length && away(high) === furthest) high += 1;
  const around = places.slice(low, high);
  const nearer = around.filter((_, at) => away(low + at) < furthest);
  const last = around.filter((_, at) => away(low + at) === furthest);
  return [...nearer, ...last].slice(0, most);
}
