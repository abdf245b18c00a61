import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { outletTitle } from '#src/content/words/outlet-words.ts';
import type { Facets } from '#src/story-list/facets.ts';

/** A topic or an outlet as a filter. */
export type Option = {
  readonly key: string;
  readonly name: string;
  /** The mark of the name. */
  readonly lang?: string | undefined;
  /** How many topics are above it. */
  readonly depth: number;
  /** Its stories under the other filters; undefined until counted. */
  readonly stories: number | undefined;
};

/**
 * Outlets that lead a story (`outlets`), or with a report in one (`withOutlets`), those with most
 * stories now first. A count ignores its own facet, so the list does not move while outlets are
 * selected. Until the stories are counted, the numbers are those of the whole archive.
 */
export function outletOptions(
  outlets: readonly OutletEntry[],
  facets: Facets | undefined,
  facet: 'outlets' | 'withOutlets',
): Option[] {
  const counts = facets?.[facet];
  return outlets
    .map((outlet, number) => {
      const total = outlet.stories + (facet === 'outlets' ? 0 : outlet.appearances);
      return { outlet, total, stories: counts ? (counts[number] ?? 0) : total };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.stories - a.stories || b.total - a.total)
    .map(({ outlet, stories }) => ({
      key: outlet.domain,
      name: outletTitle(outlet),
      lang: outlet.lang,
      depth: 0,
      stories,
    }));
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
