import type { Story } from '#src/content/bundle/story-file.ts';
import { keyOf, type RawArchive, type RawArticle, type RawReport } from './raw-archive.ts';

/**
 * A report as its file has it, with what the story's file judges of it; nothing that was counted is
 * taken over.
 */
export type CountedReport = RawReport & {
  readonly id: string;
  readonly tier: 'event' | 'background';
  readonly copyOf: string | undefined;
  /** Slug of the story that it leads, or that lists it where it is no part of the coverage. */
  readonly leads: string | undefined;
  /** Whether it continues the lead, or the lead continues it. */
  readonly isStep: boolean;
  /** Minutes by which its outlet's clock is coarse. */
  readonly coarse: number;
  /** Whole minutes from the lead. */
  readonly offset: number;
};
export type CountedStory = {
  readonly article: RawArticle;
  readonly day: string;
  readonly story: Story;
  /** Each report of the list once. */
  readonly coverage: readonly CountedReport[];
  readonly elsewhere: readonly CountedReport[];
};
export type CountedArchive = {
  readonly raw: RawArchive;
  /** Newest first. */
  readonly stories: readonly CountedStory[];
  /** Names of a story's topics and of all above them. */
  readonly topicsOf: (story: CountedStory) => ReadonlySet<string>;
  readonly withTopic: (name: string) => readonly CountedStory[];
};

const NEWS_BEGAN = Date.UTC(1995, 0);

/** Whether a report can have run when it says. */
export const isDated = ({ time }: Pick<RawReport, 'time'>): boolean => time >= NEWS_BEGAN;

const sharesKey = (a: RawReport, b: RawReport): boolean =>
  a.keys.some((key) => b.keys.includes(key));
const isSame = (a: RawReport, b: RawReport): boolean =>
  sharesKey(a, b) &&
  (a.fragment === b.fragment ||
    (a.domain === b.domain && a.title.toLowerCase() === b.title.toLowerCase()));

/**
 * The entries of a story's list that are its coverage: each once, not the story itself, nothing
 * that was taken down.
 */
function listedOnce(article: RawArticle, gone: ReadonlySet<string>): RawReport[] {
  const kept: RawReport[] = [];
  for (const [at, report] of article.related.entries()) {
    if (
      [...report.keys, ...report.copies].some((key) => gone.has(key)) ||
      sharesKey(report, article)
    )
      continue;
    if (!article.related.slice(0, at).some((before) => isSame(before, report))) kept.push(report);
  }
  return kept;
}

/** Keys of what was taken down, without those of stories that are out. */
function keysGone({ articles }: RawArchive): Set<string> {
  const removed = articles.filter((each) => each.removed);
  const out = new Set(
    articles.filter((each) => each.published && !each.removed).flatMap(({ keys }) => keys),
  );
  return new Set(
    removed.flatMap(({ keys, copies }) => [...keys, ...copies]).filter((key) => !out.has(key)),
  );
}

type Judged = Pick<Story['coverage'][number], 'outlet' | 'original' | 'id' | 'copyOf' | 'coarse'>;

/** Whether an entry of a file is the report that a story's file judges. */
function isOf(report: RawReport, { outlet, original }: Judged): boolean {
  if (report.domain !== outlet.domain) return false;
  if (!original) return report.keys[0]?.startsWith(`${report.domain}\n`) ?? false;
  return (
    report.keys.includes(keyOf(original.href)) &&
    report.fragment === (/#.+$/s.exec(original.href)?.[0] ?? '')
  );
}

/**
 * Joins the published articles with what the bundle's story files judge of their reports. Throws
 * for a story that it does not have.
 */
export function countArchive(raw: RawArchive, judged: ReadonlyMap<string, Story>): CountedArchive {
  const gone = keysGone(raw);
  const out = raw.articles.filter((each) => each.published && !each.removed);
  const articleOf = new Map(out.map((each) => [each.slug, each]));
  const stories = out.map((article): CountedStory => {
    const story = judged.get(article.slug);
    if (!story) throw new Error(`no story of ${article.slug}`);
    const join = (
      report: RawReport,
      by: Judged,
    ): Omit<CountedReport, 'tier' | 'leads' | 'isStep'> => ({
      ...report,
      id: by.id,
      copyOf: by.copyOf,
      coarse: by.coarse ?? 0,
      offset: Math.round((report.time - article.time) / 60_000) || 0,
    });
    const coverage = listedOnce(article, gone).map((report) => {
      const by = story.coverage.find((each) => isOf(report, each));
      if (!by)
        throw new Error(`${article.slug} lists ${report.title}, which its story does not have`);
      return { ...join(report, by), tier: by.tier, leads: by.story, isStep: by.step !== undefined };
    });
    const elsewhere = (story.elsewhere ?? []).map((by) => {
      const other = articleOf.get(by.under.slug);
      const report = [...(other ? [other, ...other.related] : [])].find((each) => isOf(each, by));
      if (!report)
        throw new Error(
          `${article.slug} names ${by.title}, which no file has under ${by.under.slug}`,
        );
      return { ...join(report, by), tier: 'event' as const, leads: by.under.slug, isStep: false };
    });
    return {
      article,
      day: new Date(article.time).toISOString().slice(0, 10),
      story,
      coverage,
      elsewhere,
    };
  });
  stories.sort(
    (a, b) => b.article.time - a.article.time || (a.article.slug < b.article.slug ? -1 : 1),
  );
  const known = new Map<CountedStory, Set<string>>();
  const topicsOf = (story: CountedStory): Set<string> => {
    const found = known.get(story) ?? new Set<string>();
    if (known.has(story)) return found;
    known.set(story, found);
    for (let name of story.article.topics)
      for (; name && !found.has(name); name = raw.parents.get(name) ?? '') found.add(name);
    return found;
  };
  return {
    raw,
    stories,
    topicsOf,
    withTopic: (name) => stories.filter((story) => topicsOf(story).has(name)),
  };
}

/** Distinct reports in all coverage; a report is the same where its first address is. */
export const distinctReports = ({ stories }: CountedArchive): number =>
  new Set(stories.flatMap(({ coverage }) => coverage.map(({ id }) => id))).size;

/** Domains that lead or stand in a coverage. */
export const outletsOf = ({ stories }: CountedArchive): Set<string> =>
  new Set(
    stories.flatMap(({ article, coverage }) => [
      article.domain,
      ...coverage.map(({ domain }) => domain),
    ]),
  );
