import type { Article, Report } from '#src/compile/articles/article.ts';
import { isShown } from '#src/compile/articles/article.ts';
import type { StoredArticle } from '../articles/open-stories.ts';
import type { ComparedReport, OpenStory } from '../events/event-report.ts';
import { keyDigest } from '../reports/item-key.ts';

/** Stories of the data folder that a run looks at, by slug. */
export type StoredStories = ReadonlyMap<string, StoredArticle>;

/** The stories that reports can join: published ones. */
export function openStories(stored: StoredStories): OpenStory[] {
  return [...stored.values()].flatMap(({ article }): OpenStory[] => {
    if (!isShown(article, false)) return [];
    const lead = toEventReport(article, article.time);
    const related = article.related.map((report) =>
      toEventReport(report, report.time ?? article.time),
    );
    return [{ slug: article.slug, lead, related }];
  });
}

const toEventReport = (report: Report, time: number): ComparedReport => ({
  id: keyDigest(reportKey(report)),
  title: report.title,
  excerpt: report.excerpt,
  time,
  domain: report.provider.domain,
  quality: report.quality ?? 0,
  language: report.language,
});

/** As `itemKey` names it, for what already stands in a file. */
const reportKey = ({ keys, fragment }: Report): string => keys[0] + (fragment ?? '');

/** Digests of all reports in these files, each with the slug of its story. */
export function storedDigests(stored: StoredStories): Map<string, string> {
  const found = new Map<string, string>();
  for (const { article } of stored.values())
    for (const report of [article, ...article.related] satisfies readonly (Article | Report)[])
      for (const key of report.keys)
        found.set(keyDigest(key + (report.fragment ?? '')), article.slug);
  return found;
}
