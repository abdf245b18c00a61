import { queryOptions } from '@tanstack/react-query';
import type { Manifest, OutletEntry, TopicEntry } from '#src/content/bundle.ts';
import type { Columns } from '#src/content/columns.ts';
import { buildFilterIndex, type FilterIndex } from '#src/content/filter-index.ts';
import { columnsQuery, outletsQuery, topicsQuery } from '#src/queries/bundle-queries.ts';
import type { App } from './app.ts';

/** The whole archive as the feed needs it: every story as numbers, and what the numbers stand for. */
export type Archive = {
  readonly columns: Columns;
  readonly topics: readonly TopicEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly index: FilterIndex;
  /** Name of the columns file: the same name is the same archive. */
  readonly edition: string;
};

/** Loads the archive a manifest names. Its parts are queries of their own, so pages that need one share it. */
export const archiveQuery = ({ client, data }: App, { files }: Manifest) =>
  queryOptions({
    queryKey: ['archive', files.columns, files.topics, files.outlets],
    queryFn: async (): Promise<Archive> => {
      const [columns, { topics }, { outlets }] = await Promise.all([
        client.ensureQueryData(columnsQuery(data, files.columns)),
        client.ensureQueryData(topicsQuery(data, files.topics)),
        client.ensureQueryData(outletsQuery(data, files.outlets)),
      ]);
      return { columns, topics, outlets, index: buildFilterIndex(topics, outlets), edition: files.columns };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
