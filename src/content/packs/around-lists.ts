import type { AroundListed } from './list-tables.ts';
import { type Fields, numberOr } from './packed-table.ts';

/** What the lists of all stories of a pack are guessed from. */
export type PackedStories = {
  readonly stories: readonly Fields[];
  readonly outlets: readonly Fields[];
  /** The pack's stories, then the strangers: each with its slug, title and mark. */
  readonly refs: readonly Fields[];
};

/**
 * What guesses may use, report after report, of lists that stand one behind the other; `list` is
 * the field of a story that has the length of its own. `known`: see AroundReport.
 */
export function aroundLists(
  { stories, ...packed }: PackedStories,
  list: 'coverage' | 'elsewhere',
  known?: ReadonlyMap<unknown, Fields>,
): (at: number, before: Fields | undefined) => AroundListed {
  let [number, end] = [-1, 0];
  let ids = new Map<unknown, unknown>();
  return (at, last) => {
    const entered = number;
    for (; at >= end && number < stories.length; end += numberOr(stories[number]?.[list]))
      number += 1;
    const story = stories[number] ?? {};
    const before = entered === number ? last : undefined;
    if (!before) ids = new Map([[story['title'], story['slug']]]);
    else if (!ids.has(before['title'])) ids.set(before['title'], before['id']);
    return { ...packed, before, story, ids, ...(known && { known }) };
  };
}

/** The reports of a pack by id, each with the number of the story that it is under. */
export function knownReports(
  stories: readonly Fields[],
  coverage: readonly Fields[],
): Map<unknown, Fields> {
  const known = new Map<unknown, Fields>();
  let at = 0;
  for (const [under, story] of stories.entries())
    for (const end = at + numberOr(story['coverage']); at < end; at += 1) {
      const report = coverage[at];
      if (report && !known.has(report['id']))
        known.set(report['id'], { ...report, slug: report['story'], under });
    }
  for (const [under, story] of stories.entries()) {
    known.set(story['id'], { ...story, under });
  }
  return known;
}
