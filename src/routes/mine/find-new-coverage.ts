import { CARDS_PER_FILE } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { idAt } from '#src/content/ids/story-ids-file.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import { type GrownStory, grownStories } from '#src/reading/marks/grown-stories.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import type { App } from '../app.ts';

/**
 * The stories of an archive that have more reports than when they were read, newest first. Loads
 * one file of cards for all stories that it has. Rejects with a LoadError.
 */
export async function findNewCoverage(
  { client, read }: App,
  { files }: Pick<Manifest, 'files'>,
  items: KeptOf<'read'>,
): Promise<readonly GrownStory[]> {
  const known = [...items].filter(([, { reports }]) => reports);
  if (known.length === 0) return [];
  const [{ ids }, { count, cardFiles }] = await Promise.all([
    client.ensureQueryData(storyIdsQuery(read, files.ids)),
    client.ensureQueryData(columnsQuery(read, files.columns)),
  ]);
  const wanted = new Set(known.map(([key]) => key));
  const named = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const file = cardFiles[Math.floor(number / CARDS_PER_FILE)];
    if (file !== undefined && wanted.has(idAt(ids, number))) named.add(file);
  }
  const loaded = await Promise.all(
    [...named].map((file) => client.ensureQueryData(cardsQuery(read, file))),
  );
  return grownStories(
    loaded.flatMap(({ cards }) => cards),
    items,
  );
}
