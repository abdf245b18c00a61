/**
 * Something that takes room on the axis: its middle, in pixels, and half its width with the room it
 * keeps clear.
 */
export type Standing = { readonly at: number; readonly half: number };

/**
 * The lane, from 0 at the axis upwards, of each mark: the lowest one where it touches none of those
 * before it in the list. So what comes first stands on the axis, and what would lie on it is piled
 * above.
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
