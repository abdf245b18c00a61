import type { Manifest } from '#src/content/bundle/manifest.ts';
import { topicsQuery } from '#src/queries/list-queries.ts';
import type { App } from '../app.ts';

/**
 * The present slug of a topic with this former one; undefined if there is none. Rejects with a
 * LoadError.
 */
export async function movedTopic(
  { client, read }: App,
  { files }: Manifest,
  slug: string,
): Promise<string | undefined> {
  const { moved = [] } = await client.ensureQueryData(topicsQuery(read, files.topics));
  return moved.find(({ from }) => from === slug)?.to;
}
