import { parseInstant } from '#src/content/time/instant.ts';
import type { FormerHeadline } from '../articles/article.ts';
import type { ArticleMatter } from '../articles/article-matter.ts';

/**
 * The earlier headlines of an article, the first one first, cleaned. A text equal to the headline
 * that followed it was no change. None of an article whose current headline is not the one to which
 * its source changed last: a person wrote it, and the outlet's changes did not lead to it.
 */
export function readFormerHeadlines(
  was: ArticleMatter['was'],
  current: string,
  clean: (text: string) => string,
): FormerHeadline[] {
  const told = (was ?? [])
    .map(({ title, until, to }) => ({
      title: clean(title),
      until: parseInstant(until) ?? 0,
      to: to == null ? undefined : clean(to),
    }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => a.until - b.until);
  if ((told.at(-1)?.to ?? current) !== current) return [];
  return told
    .filter(({ title }, at) => title !== (told[at + 1]?.title ?? current))
    .map(({ title, until }) => ({ title, until }));
}
