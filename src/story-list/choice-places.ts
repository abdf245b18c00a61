import type { Columns } from '#src/content/bundle/columns.ts';
import { choices } from '#src/content/order/choices.ts';
import type { ChoiceName } from '#src/content/order/facet-names.ts';

/** The choices of all stories, by facet, as far as they were asked for. */
const known = new WeakMap<Columns, Map<ChoiceName, Uint8Array>>();

/**
 * For each story the place, among the facet's keys, of the one that it has. Worked out once: every
 * filter and count after it looks up one byte a story.
 */
export function choicePlaces(columns: Columns, name: ChoiceName): Uint8Array {
  const facets = known.get(columns) ?? new Map<ChoiceName, Uint8Array>();
  known.set(columns, facets);
  const places = facets.get(name) ?? new Uint8Array(columns.count);
  if (facets.has(name)) return places;
  const placeOf = choices[name].placeIn(columns);
  for (let n = 0; n < places.length; n += 1) places[n] = placeOf(n);
  facets.set(name, places);
  return places;
}
