import { queryOptions } from '@tanstack/react-query';
import type { Manifest, OutletEntry, TopicEntry } from '#src/content/bundle.ts';
import type { Columns } from '#src/content/columns.ts';
import type { FilterIndex } from '#src/content/filter-index.ts';
import { outletsQuery, topicsQuery } from '#src/queries/bundle-queries.ts';
import type { App } from './app.ts';
import type { BeyondFront } from './feed/beyond-front.ts';
import { loadBeyondFront } from './feed/load-beyond-front.ts';

/** The whole archive as the feed needs it: every story as numbers, what the numbers stand for, and the code that reads them. */
export type Archive = {
  readonly columns: Columns;
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly index: FilterIndex;
  readonly code: BeyondFront;
};

/** Loads the archive a manifest names. Its parts are queries of their own, so pages that need one share it. */
export const archiveQuery = ({ client, read }: App, { files }: Manifest) =>
  queryOptions({
    queryKey: ['archive', files.columns, files.topics, files.outlets],
    queryFn: async (): Promise<Archive> => {
      const loadCode = loadBeyondFront();
      const [code, columns, { topics }, { outlets }] = await Promise.all([
        loadCode,
        loadCode.then(({ columnsQuery }) => client.ensureQueryData(columnsQuery(read, files.columns))),
        client.ensureQueryData(topicsQuery(read, files.topics)),
        client.ensureQueryData(outletsQuery(read, files.outlets)),
      ]);
      return { columns, topics, outlets, index: code.buildFilterIndex(topics, outlets), code };
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Its parts are compared where they are loaded; comparing code and columns deeply again would be for nothing.
    structuralSharing: false,
  });
