import { queryOptions } from '@tanstack/react-query';
import { CARDS_PER_FILE, type Card } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { idAt } from '#src/content/ids/story-ids-file.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import type { App } from '../app.ts';

/**
 * The cards in the files that have the stories of these ids, and others of the same files: one file
 * for all stories that it has, at most `mostFiles`, those of the newest stories. Rejects with a
 * LoadError.
 */
export const cardsOfQuery = (
  app: App,
  { files }: Pick<Manifest, 'files'>,
  ids: readonly string[],
  mostFiles = Number.POSITIVE_INFINITY,
) =>
  queryOptions({
    queryKey: ['cards-of', files.ids, ids, mostFiles],
    queryFn: (): Promise<readonly Card[]> =>
      ids.length === 0 ? Promise.resolve([]) : load(app, files, new Set(ids), mostFiles),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

async function load(
  { client, read }: App,
  files: Manifest['files'],
  wanted: ReadonlySet<string>,
  mostFiles: number,
): Promise<readonly Card[]> {
  const [{ ids }, { count, cardFiles }] = await Promise.all([
    client.ensureQueryData(storyIdsQuery(read, files.ids)),
    client.ensureQueryData(columnsQuery(read, files.columns)),
  ]);
  const named = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const file = cardFiles[Math.floor(number / CARDS_PER_FILE)];
    if (file !== undefined && wanted.has(idAt(ids, number))) named.add(file);
  }
  const loaded = await Promise.all(
    [...named].slice(0, mostFiles).map((file) => client.ensureQueryData(cardsQuery(read, file))),
  );
  return loaded.flatMap(({ cards }) => cards);
}
