import type { TopicEntry } from '../bundle/bundle.ts';
import type { OutletEntry } from '../bundle/list-files.ts';
import type { ReportOutlets } from './report-outlets.ts';

/** Maps keys of a filter to column numbers; built once from the lists of the bundle. */
export type FilterIndex = {
  /** Topic number by slug. */
  readonly topics: ReadonlyMap<string, number>;
  /** Outlet number by domain. */
  readonly outlets: ReadonlyMap<string, number>;
  /** For each topic number: the topic, its parent, and so on up. */
  readonly lineage: readonly (readonly number[])[];
  /** For each topic number: the topic and all below it. */
  readonly below: readonly (readonly number[])[];
  /** Of every story; loaded only for a filter that `needsReports`, and for its counts. */
  readonly reports?: ReportOutlets;
};

/**
 * Builds the index of the archive's full lists. An unknown parent is ignored, and a cycle of
 * parents is walked once.
 */
export function buildFilterIndex(
  topics: readonly Pick<TopicEntry, 'slug' | 'parent'>[],
  outlets: readonly Pick<OutletEntry, 'domain'>[],
): FilterIndex {
  const numbers = new Map(topics.map(({ slug }, number) => [slug, number]));
  const parents = topics.map(({ parent }) =>
    parent === undefined ? undefined : numbers.get(parent),
  );
  const lineage = topics.map((_, topic) => {
    const line = new Set<number>();
    let at: number | undefined = topic;
    while (at !== undefined && !line.has(at)) {
      line.add(at);
      at = parents[at];
    }
    return [...line];
  });
  const below: number[][] = topics.map(() => []);
  lineage.forEach((line, topic) => {
    for (const above of line) below[above]?.push(topic);
  });
  return {
    topics: numbers,
    outlets: new Map(outlets.map(({ domain }, number) => [domain, number])),
    lineage,
    below,
  };
}
