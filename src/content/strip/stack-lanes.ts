type Placing = {
  /** Pixels between the middles of two marks that do not touch. */
  readonly apart: number;
  /** Place in the list of the mark that stands on the axis whatever stands around it, and its own distance to others. */
  readonly fixed: number;
  readonly fixedApart: number;
};

/**
 * The lane, from 0 at the axis upwards, of marks at these places (pixels, ascending): each in the lowest one where it touches none. Marks of
 * the same moment so stand on each other, in their order.
 */
export function stackLanes(places: readonly number[], { apart, fixed, fixedApart }: Placing): number[] {
  const rightmost: number[] = [];
  const fixedPlace = places[fixed] ?? Number.NaN;
  return places.map((place, at) => {
    if (at === fixed) return 0;
    const isFree = (lane: number): boolean =>
      place - (rightmost[lane] ?? Number.NEGATIVE_INFINITY) >= apart &&
      !(lane === 0 && Math.abs(place - fixedPlace) < fixedApart);
    let lane = 0;
    while (!isFree(lane)) lane += 1;
    rightmost[lane] = place;
    return lane;
  });
}
