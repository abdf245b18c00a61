import type { Columns } from '#src/content/bundle/columns.ts';
import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { facetTest } from './facet-test.ts';

/**
 * Numbers of the stories that match a filter, ascending: any of the selected topics (with all below
 * them) and outlets, none of the excluded ones, and all other conditions. Keys must be known to the
 * index (`knownFilter`), and the index needs `reports` for a filter that asks for them.
 */
export function filterStories(columns: Columns, filter: Filter, index: FilterIndex): Int32Array {
  const failed = facetTest(columns, filter, index);
  const numbers = new Int32Array(columns.count);
  let held = 0;
  for (let n = 0; n < columns.count; n += 1) {
    if (failed(n) === 0) {
      numbers[held] = n;
      held += 1;
    }
  }
  return numbers.slice(0, held);
}
