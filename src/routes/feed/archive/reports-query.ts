import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { reportOutlets } from '#src/content/order/report-outlets.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { yieldToMain } from '#src/queries/fetching/yield-to-main.ts';
import type { App } from '../../app.ts';

/** The outlets of all reports, for the `reports` of a filter index. */
export const reportsQuery = ({ client, read }: App, files: Manifest['files']) =>
  queryOptions({
    queryKey: ['reports', files.columns, files.appearances],
    queryFn: async () => {
      const [{ outlet }, { stories }] = await Promise.all([
        client.ensureQueryData(columnsQuery(read, files.columns)),
        client.ensureQueryData(appearancesQuery(read, files.appearances)),
      ]);
      await yieldToMain();
      return reportOutlets(outlet, stories);
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
