import type { Manifest } from '#src/content/bundle/manifest.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { orderAll } from '#src/content/order/order-stories.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { outletsQuery, topicsQuery } from '#src/queries/list-queries.ts';
import { yieldToMain } from '#src/queries/yield-to-main.ts';
import type { App } from '../../app.ts';
import type { Archive } from './archive.ts';

/**
 * Loads the parts of an archive. They are separate queries, so that pages which need one share it.
 * The default order is computed before any list is shown, in its own task.
 */
export async function loadArchive(
  { client, read }: App,
  files: Manifest['files'],
): Promise<Archive> {
  const [columns, { topics }, { outlets }] = await Promise.all([
    client.ensureQueryData(columnsQuery(read, files.columns)),
    client.ensureQueryData(topicsQuery(read, files.topics)),
    client.ensureQueryData(outletsQuery(read, files.outlets)),
  ]);
  await yieldToMain();
  orderAll(columns, defaultFeed.sort, defaultFeed.byDay);
  await yieldToMain();
  return { columns, topics, outlets, index: buildFilterIndex(topics, outlets) };
}
