import { parseInstant } from '#src/content/time/instant.ts';
import type { FormerHeadline } from '../articles/article.ts';
import type { ArticleMatter } from '../articles/article-matter.ts';

/**
 * The earlier headlines of an article, the first one first, cleaned. A text equal to the headline
 * that followed it was no change.
 */
export function readFormerHeadlines(
  was: ArticleMatter['was'],
  current: string,
  clean: (text: string) => string,
): FormerHeadline[] {
  const told = (was ?? [])
    .map(({ title, until }) => ({ title: clean(title), until: parseInstant(until) ?? 0 }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => a.until - b.until);
  return told.filter(({ title }, at) => title !== (told[at + 1]?.title ?? current));
}
