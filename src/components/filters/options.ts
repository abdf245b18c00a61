import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Facets } from '#src/story-list/facets.ts';

/** One topic or outlet that a feed can be narrowed to. */
export type Option = {
  readonly key: string;
  readonly name: string;
  /** How many topics it stands below. */
  readonly depth: number;
  /** Stories it offers under the other filters; undefined while they are not counted. */
  readonly stories: number | undefined;
};

/**
 * Outlets that lead a story, those that offer most now first. A count leaves its own facet aside,
 * so the list does not move while outlets are chosen from it.
 */
export function outletOptions(
  outlets: readonly OutletEntry[],
  facets: Facets | undefined,
): Option[] {
  return outlets
    .map((outlet, number) => ({
      outlet,
      stories: facets ? (facets.outlets[number] ?? 0) : outlet.stories,
    }))
    .filter(({ outlet }) => outlet.stories > 0)
    .sort((a, b) => b.stories - a.stories || b.outlet.stories - a.outlet.stories)
    .map(({ outlet: { domain, name }, stories }) => ({ key: domain, name, depth: 0, stories }));
}

/** Letters as people type them when they look for a name: without case and accents. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Options whose name or key holds every word of `text`. */
export function findOptions(options: readonly Option[], text: string): readonly Option[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ name, key }) => {
    const searched = `${folded(name)} ${folded(key)}`;
    return words.every((word) => searched.includes(word));
  });
}
