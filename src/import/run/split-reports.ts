import type { Report } from '#src/compile/articles/article.ts';
import type { Problem } from '#src/compile/problem.ts';
import { addressKey } from '#src/compile/reports/name-report.ts';
import { removeCoverage } from '../articles/add-coverage.ts';
import { editArticle } from '../articles/article-file.ts';
import type { StoredArticle } from '../articles/open-stories.ts';
import type { ImportedReport } from '../reports/imported-report.ts';
import { shortDigest } from '../reports/item-key.ts';
import { FEEDS_YAML } from '../sources/feeds-yaml.ts';
import type { FeedSource, Split } from '../sources/source.ts';
import type { KnownIndex } from '../state/known-index.ts';
import type { KnownReport } from '../state/known-reports.ts';
import type { ChangeSet } from './change-set.ts';
import { rememberFile } from './plan-stories.ts';
import { splitDigest } from './split-list.ts';

type SplitOptions = {
  /** Changes with the files, so that a report does not join the story that it left. */
  readonly stored: Map<string, StoredArticle>;
  readonly index: KnownIndex;
  readonly files: ChangeSet;
  readonly sources: readonly FeedSource[];
  /** New reports, by digest. */
  readonly fresh: ReadonlyMap<string, ImportedReport>;
  /** Whether there is, or was, a story with this slug. */
  readonly isStory: (slug: string) => boolean;
};

/**
 * Takes split reports out of the stories in which they stand; returns them as if they had never
 * joined, to lead stories of their own. A lead cannot leave its story, whose address is its own.
 */
export function takeSplit(
  splits: readonly Split[],
  options: SplitOptions,
): { readonly reports: readonly ImportedReport[]; readonly problems: readonly Problem[] } {
  const reports: ImportedReport[] = [];
  const problems: Problem[] = [];
  for (const split of splits) {
    const known = options.index.byKey(splitDigest(split));
    const fault = faultOf(split, known, options);
    if (fault !== undefined) problems.push(warnOf(split, fault));
    if (!known || known.lead || (split.from ?? known.story) !== known.story) continue;
    const report = takeOut(split, known, options);
    if (report) reports.push(report);
  }
  return { reports, problems };
}

const NO_REPORT =
  'no imported report has this address; copy it from the link of the report, or remove the entry';
const NO_STORY = 'write the name of its file without .md, or leave from: out for every story';

/** What is wrong with a split; undefined if nothing is. */
function faultOf(
  split: Split,
  known: KnownReport | undefined,
  { fresh, isStory }: SplitOptions,
): string | undefined {
  const { report, from } = split;
  if (!known && !fresh.has(splitDigest(split))) return NO_REPORT;
  if (from === undefined) return undefined;
  if (!isStory(from)) return `there is no story ${from}; ${NO_STORY}`;
  return known?.lead && known.story === from
    ? `${report} leads ${from} and cannot leave it; name the reports that do not belong to it`
    : undefined;
}

const warnOf = ({ line }: Split, message: string): Problem => ({
  path: FEEDS_YAML,
  line,
  field: 'split',
  message,
  refused: false,
});

function takeOut(
  split: Split,
  known: KnownReport,
  { stored, index, files, sources }: SplitOptions,
): ImportedReport | undefined {
  const slug = known.story ?? '';
  const story = stored.get(slug);
  const key = addressKey(split.report);
  const report = story?.article.related.find(({ keys }) => key !== undefined && keys.includes(key));
  if (!story || !report) return undefined;
  const { path, time } = story.article;
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
  return {
    ...toImported(report, time),
    id: splitDigest(split),
    guid: known.guid,
    ...ofSource(sources.find(({ address }) => shortDigest(address) === known.feed)),
  };
}

/** What a report has of its feed, which may be listed no more. */
const ofSource = (source: FeedSource | undefined): Pick<ImportedReport, 'source' | 'topics'> => ({
  source: source?.address ?? '',
  topics: source?.topics ?? [],
});

/** What the file says of a report. */
function toImported(
  report: Report,
  storyTime: number,
): Omit<ImportedReport, 'id' | 'guid' | 'source' | 'topics'> {
  const { title, excerpt, language, provider, quality, image, original, kind, time } = report;
  const { domain, name, logo } = provider;
  return {
    title,
    excerpt,
    address: original?.href,
    time: time ?? storyTime,
    undated: time === undefined,
    language,
    domain,
    outlet: { domain, name, logo: logo?.url },
    quality: quality ?? 0,
    images: image ? [{ url: image.url, width: image.width, height: image.height }] : [],
    kind,
  };
}
