import type { Report } from '#src/compile/articles/article.ts';
import type { Problem } from '#src/compile/problem.ts';
import { addressKey } from '#src/compile/reports/name-report.ts';
import { removeCoverage } from '../articles/add-coverage.ts';
import { editArticle } from '../articles/article-file.ts';
import type { StoredArticle } from '../articles/open-stories.ts';
import type { ComparedReport } from '../events/event-report.ts';
import type { ImportedReport } from '../reports/imported-report.ts';
import { keyDigest } from '../reports/item-key.ts';
import type { Split } from '../sources/source.ts';
import type { KnownIndex } from '../state/known-index.ts';
import type { ChangeSet } from './change-set.ts';
import { rememberFile } from './plan-stories.ts';

/** The digest under which a split's report is remembered. */
const splitDigest = ({ report }: Split): string =>
  keyDigest((addressKey(report) ?? report) + (/#.+$/s.exec(report)?.[0] ?? ''));

/** Whether a person keeps a report out of a story, or out of all. */
export function splitTest(
  splits: readonly Split[],
): (report: ComparedReport, slug: string | undefined) => boolean {
  const from = new Map<string, Set<string | undefined>>();
  for (const split of splits) {
    const digest = splitDigest(split);
    from.set(digest, (from.get(digest) ?? new Set()).add(split.from));
  }
  return ({ id }, slug) => {
    const slugs = from.get(id);
    return slugs !== undefined && (slugs.has(undefined) || (slug !== undefined && slugs.has(slug)));
  };
}

/** Slugs of the stories in which a split report stands now. */
export const splitStories = (splits: readonly Split[], index: KnownIndex): string[] =>
  splits.flatMap((split) => {
    const known = index.byKey(splitDigest(split));
    const isThere = known && !known.lead && (split.from ?? known.story) === known.story;
    return isThere && known.story !== undefined ? [known.story] : [];
  });

type SplitOptions = {
  /** Changes with the files, so that a report does not join the story that it left. */
  readonly stored: Map<string, StoredArticle>;
  readonly index: KnownIndex;
  readonly files: ChangeSet;
};

/**
 * Takes split reports out of the stories in which they stand; returns them, to lead stories of
 * their own. A lead cannot leave its story, whose address is its own.
 */
export function takeSplit(
  splits: readonly Split[],
  options: SplitOptions,
): { readonly reports: readonly ImportedReport[]; readonly problems: readonly Problem[] } {
  const reports: ImportedReport[] = [];
  const problems: Problem[] = [];
  for (const split of splits) {
    const known = options.index.byKey(splitDigest(split));
    if (!known || (split.from ?? known.story) !== known.story) continue;
    if (known.lead && split.from !== undefined) problems.push(leadProblem(split));
    const report = known.lead ? undefined : takeOut(split, known.story ?? '', options);
    if (report) reports.push(report);
  }
  return { reports, problems };
}

const leadProblem = ({ report, from }: Split): Problem => ({
  path: 'feeds.yaml',
  line: 1,
  field: 'split',
  message: `${report} leads ${from} and cannot leave it; name the reports that do not belong to it`,
  refused: false,
});

function takeOut(
  split: Split,
  slug: string,
  { stored, index, files }: SplitOptions,
): ImportedReport | undefined {
  const story = stored.get(slug);
  const key = addressKey(split.report);
  const report = story?.article.related.find(({ keys }) => key !== undefined && keys.includes(key));
  if (!story || !report) return undefined;
  const { path, time, topics } = story.article;
  const before = files.textOf(path) ?? story.text;
  const after = editArticle(before, (matter) =>
    removeCoverage(matter, ({ originalUrl, webUrl }) =>
      [originalUrl, webUrl].some((each) => addressKey(String(each ?? '')) === key),
    ),
  );
  files.write(path, after);
  const related = story.article.related.filter((each) => each !== report);
  stored.set(slug, { article: { ...story.article, related }, text: after });
  rememberFile(index, slug, before, after);
  return toImported(report, splitDigest(split), time, topics);
}

function toImported(
  report: Report,
  id: string,
  storyTime: number,
  topics: readonly string[],
): ImportedReport {
  const { title, excerpt, language, provider, quality, image, original, kind, time } = report;
  const { domain, name, logo } = provider;
  return {
    id,
    guid: undefined,
    source: '',
    title,
    excerpt,
    address: original?.href,
    time: time ?? storyTime,
    undated: time === undefined,
    language,
    domain,
    outlet: { domain, name, logo: logo?.url },
    quality: quality ?? 0,
    topics,
    images: image ? [{ url: image.url, width: image.width, height: image.height }] : [],
    kind,
  };
}
