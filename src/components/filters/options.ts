import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Facets } from '#src/story-list/facets.ts';

/** A topic or an outlet as a filter. */
export type Option = {
  readonly key: string;
  readonly name: string;
  /** How many topics are above it. */
  readonly depth: number;
  /** Its stories under the other filters; undefined until counted. */
  readonly stories: number | undefined;
};

/**
 * Outlets that lead a story, those with most stories now first. A count ignores its own facet, so
 * the list does not move while outlets are selected.
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

/** Letters as people type them in a search: without case and accents. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Options whose name or key contains every word of `text`. */
export function findOptions(options: readonly Option[], text: string): readonly Option[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ name, key }) => {
    const searched = `${folded(name)} ${folded(key)}`;
    return words.every((word) => searched.includes(word));
  });
}
