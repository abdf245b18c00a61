import { breaksBefore } from './yaml-content.ts';
import { type Place, readPlaces, stepInto } from './yaml-places.ts';

/** Finds the line of the file at which the field stands that a path of keys and numbers leads to. */
export type LocateField = (path: readonly PropertyKey[]) => number;

/**
 * Finds fields that begin a line by that alone; for others it reads the block a second time, with positions. A field that is missing has the
 * line of the mapping it is missing from. `block` must be YAML that was read before; `firstLine` is the line of the file at which it begins.
 * Takes time in proportion to the block, and to the number of fields that are looked for.
 */
export function createLocator(block: string, firstLine: number): LocateField {
  const root = once(() => readPlaces(block));
  return (path) => {
    if (path.length === 0) return firstLine;
    const above = path.length === 1 ? linesAbove(block, String(path[0])) : undefined;
    if (above !== undefined) return above + firstLine;
    let at: Place | undefined = root();
    let found = at?.start ?? 0;
    for (const key of path) {
      const step = at ? stepInto(block, at, key) : {};
      found = step.start ?? found;
      at = step.value;
    }
    return breaksBefore(block, found) + firstLine;
  };
}

/** How many lines stand above the one that begins with a field; undefined where none does, or several: a text may hold some. */
function linesAbove(block: string, field: string): number | undefined {
  const [above, below, another] = `\n${block}`.split(`\n${field}:`, 3);
  if (above === undefined || below === undefined || another !== undefined || /^\S/.test(below)) return undefined;
  return above.split('\n').length - 1;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
