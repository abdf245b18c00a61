/** A mark on the axis: its middle, in pixels, and half its width with the space around it. */
export type Standing = { readonly at: number; readonly half: number };

/**
 * The lane of each mark, from 0 at the axis upwards: the lowest one where it touches no earlier
 * mark. So the first marks are on the axis, and those that would overlap are stacked above.
 */
export function stackLanes(marks: readonly Standing[]): number[] {
  const lanes: Standing[][] = [];
  return marks.map((mark) => {
    const free = lanes.findIndex((lane) =>
      lane.every(({ at, half }) => Math.abs(at - mark.at) >= half + mark.half),
    );
    if (free < 0) return lanes.push([mark]) - 1;
    lanes[free]?.push(mark);
    return free;
  });
}
