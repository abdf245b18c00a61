import type { Manifest } from '#src/content/bundle/manifest.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { yieldToMain } from '#src/queries/fetching/yield-to-main.ts';
import { outletsQuery, topicsQuery } from '#src/queries/list-queries.ts';
import type { App } from '../../app.ts';
import type { Archive } from './archive.ts';
import { reportsQuery } from './reports-query.ts';

/**
 * Loads the parts of an archive. They are separate queries, so that pages which need one share it.
 * The outlets of all reports are another file, of use to few readers: loaded only `withReports`.
 */
export async function loadArchive(
  app: App,
  files: Manifest['files'],
  withReports: boolean,
): Promise<Archive> {
  const { client, read } = app;
  const [columns, { topics }, { outlets }, reports] = await Promise.all([
    client.ensureQueryData(columnsQuery(read, files.columns)),
    client.ensureQueryData(topicsQuery(read, files.topics)),
    client.ensureQueryData(outletsQuery(read, files.outlets)),
    withReports ? client.ensureQueryData(reportsQuery(app, files)) : undefined,
  ]);
  await yieldToMain();
  const index = buildFilterIndex(topics, outlets);
  return { columns, topics, outlets, index: { ...index, ...(reports && { reports }) }, files };
}
