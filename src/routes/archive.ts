import { queryOptions } from '@tanstack/react-query';
import type { Manifest, TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import type { App } from './app.ts';
import type { BeyondFront } from './feed/beyond-front.ts';
import { loadBeyondFront } from './feed/load-beyond-front.ts';

/** The whole archive: every story as numbers, and the lists that they refer to. */
export type ArchiveData = {
  readonly columns: Columns;
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly index: FilterIndex;
};

/** The archive with the code that reads it. */
export type Archive = ArchiveData & { readonly code: BeyondFront };

/** Loads the archive of a manifest, and the code that reads it. */
export const archiveQuery = (app: App, { files }: Manifest) =>
  queryOptions({
    queryKey: ['archive', files.columns, files.topics, files.outlets],
    queryFn: async (): Promise<Archive> => {
      const code = await loadBeyondFront();
      return { ...(await code.loadArchive(app, files)), code };
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Its parts are compared where they are loaded; a deep comparison of code and columns again is
    // useless.
    structuralSharing: false,
  });
