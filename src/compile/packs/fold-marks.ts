import { AND, USUAL, usualSlug } from '#src/content/archive/folded-name.ts';
import { storyId } from '#src/content/ids/story-id.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Fold } from '../coverage/fold-articles.ts';

/** By id of a report, which articles led to it: see `folded` of `coverageTable`. */
export type FoldMarks = ReadonlyMap<string, string>;

/** The marks of each story by slug; their names are not in them. */
export function markFolds(
  drafts: readonly Draft[],
  folds: readonly Fold[],
): Map<string, FoldMarks> {
  const bySlug = new Map(drafts.map((draft) => [draft.article.slug, draft]));
  const marks = new Map<string, Map<string, string>>();
  for (const { article, slug, report } of folds) {
    const found = bySlug.get(slug)?.coverage.find(({ id }) => id === report)?.report;
    const time = found?.time === undefined ? undefined : formatInstant(found.time);
    const isUsual = found !== undefined && usualSlug(time, found.title) === article.slug;
    const mark = isUsual ? USUAL : storyId(article.slug);
    const inStory = marks.get(slug) ?? new Map<string, string>();
    const held = inStory.get(report);
    inStory.set(report, held === undefined ? mark : `${held}${AND}${mark}`);
    marks.set(slug, inStory);
  }
  return marks;
}
