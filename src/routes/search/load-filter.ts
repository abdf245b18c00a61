import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type Filter, needsReports } from '#src/content/order/filter.ts';
import { facetTest } from '#src/story-list/facet-test.ts';
import { knownFilter } from '#src/story-list/known-filter.ts';
import type { App } from '../app.ts';
import type { Archive } from '../feed/archive/archive.ts';
import { archiveQuery } from '../feed/archive/archive-query.ts';

/** A filter of the feed, and what it is computed from. */
export type LoadedFilter = ReturnType<typeof knownFilter> & {
  readonly archive: Archive;
  /** Whether a story, by its number in the columns, is in it. */
  readonly among: (story: number) => boolean;
};

/** Loads the archive for a filter of the feed. Rejects with a LoadError. */
export async function loadFilter(
  app: App,
  manifest: Manifest,
  filter: Filter,
): Promise<LoadedFilter> {
  const archive = await app.client.ensureQueryData(
    archiveQuery(app, manifest, needsReports(filter)),
  );
  const known = knownFilter(filter, archive.index);
  const failed = facetTest(archive.columns, known.filter, archive.index);
  return { ...known, archive, among: (story) => failed(story) === 0 };
}
