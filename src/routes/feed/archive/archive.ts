import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';

/** The whole archive: every story as numbers, and what the numbers stand for. */
export type Archive = {
  readonly columns: Columns;
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly index: FilterIndex;
  /** The files of the edition that it is of. */
  readonly files: Pick<Manifest['files'], 'ids' | 'search'>;
};
