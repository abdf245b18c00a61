import { slugify } from '#src/compile/articles/slugify.ts';
import type { TopicSource } from '#src/compile/site/read-topics.ts';
import { matchesWords } from '../feeds/matches-words.ts';
import type { ImportedReport } from '../reports/imported-report.ts';

/** As the compiler allows. */
const MOST = 50;

/**
 * The topics of a report: those of its source, then those whose `keywords` stand in its title or
 * excerpt as whole words. Two spellings of a name are one topic.
 */
export function reportTopics(
  report: Pick<ImportedReport, 'title' | 'excerpt' | 'topics'>,
  topics: readonly Pick<TopicSource, 'name' | 'keywords'>[],
): string[] {
  const found = topics.filter(
    ({ keywords }) => keywords.length > 0 && matchesWords(report, keywords, []),
  );
  const names = new Map<string, string>();
  for (const name of [...report.topics, ...found.map((topic) => topic.name)])
    if (!names.has(slugify(name))) names.set(slugify(name), name);
  return [...names.values()].slice(0, MOST);
}
