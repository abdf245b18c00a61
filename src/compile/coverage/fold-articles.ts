import type { Hidden } from '../articles/article.ts';
import { compareText } from '../problem.ts';
import type { StoryWithList } from './story-with-list.ts';

/**
 * Where a folded article leads: the story nearest in time, its report there, and all stories that
 * list it, nearest first.
 */
export type Fold = {
  readonly article: Hidden;
  readonly slug: string;
  readonly report: string;
  readonly under: readonly [string, ...string[]];
};

type Listing = Pick<StoryWithList, 'article' | 'time' | 'coverage'>;
type Place = { readonly slug: string; readonly time: number; readonly report: string };

/**
 * Finds the unpublished articles in the coverage of published stories, without those listed
 * nowhere.
 */
export function foldArticles(unpublished: readonly Hidden[], stories: readonly Listing[]): Fold[] {
  const places = indexPlaces(stories.filter(({ article }) => article.published));
  return unpublished.flatMap((article) => {
    const found = new Map<string, Place>();
    for (const key of article.keys)
      for (const place of places.get(key) ?? []) found.set(place.slug, place);
    const distance = (place: Place): number => Math.abs(place.time - article.time);
    const [nearest, ...others] = [...found.values()].sort(
      (a, b) => distance(a) - distance(b) || compareText(a.slug, b.slug),
    );
    if (!nearest) return [];
    return [
      {
        article,
        slug: nearest.slug,
        report: nearest.report,
        under: [nearest.slug, ...others.map(({ slug }) => slug)],
      },
    ];
  });
}

function indexPlaces(stories: readonly Listing[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { article, time, coverage } of stories) {
    for (const { report, id } of coverage) {
      for (const key of report.keys) {
        const held = places.get(key);
        const place = { slug: article.slug, time, report: id };
        if (held) held.push(place);
        else places.set(key, [place]);
      }
    }
  }
  return places;
}
