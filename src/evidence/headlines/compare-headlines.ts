import type { Outlet } from '#src/content/bundle/bundle.ts';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { compareHeadlines, type HeadlineRun, sharedBy } from './headline-runs.ts';
import { tokensOf } from './headline-tokens.ts';

/** Who ran a headline. */
export type HeadlineSource = {
  readonly outlet: Outlet;
  /** Id of the report; undefined for the lead. */
  readonly report?: string;
};

/** One headline, with all outlets that ran it, in order of publication. */
export type HeadlineLine = {
  readonly runs: readonly HeadlineRun[];
  readonly sources: readonly HeadlineSource[];
};

export type HeadlineBoard = {
  /** In order of their first publication. */
  readonly lines: readonly HeadlineLine[];
  /** A word in at least this many lines is shared. */
  readonly enough: number;
};

type Headline = {
  readonly title: string;
  readonly excerpt: string;
  readonly source: HeadlineSource;
};

/**
 * The headlines of a story’s event, the lead’s included. Equal headlines are one line. Undefined if
 * there is only one. `coverage` is in order of publication.
 */
export function headlineBoard(
  story: Pick<Story, 'title' | 'excerpt' | 'outlet' | 'coverage'>,
): HeadlineBoard | undefined {
  const headlines = inOrder(story);
  const lines = groupByWords(headlines);
  if (lines.length < 2) return undefined;
  const compared = compareHeadlines(
    lines.map(([first]) => first.title),
    headlines.map(({ excerpt }) => excerpt),
  );
  return {
    enough: sharedBy(lines.length),
    lines: lines.map((same, at) => ({ runs: compared[at] ?? [], sources: memoize(same) })),
  };
}

/** The lead at its place among the reports of the event. */
function inOrder({
  title,
  excerpt,
  outlet,
  coverage,
}: Parameters<typeof headlineBoard>[0]): Headline[] {
  const reports = coverage.filter(({ tier }) => tier === 'event');
  const after = reports.findIndex(({ offset }) => offset >= 0);
  const place = after === -1 ? reports.length : after;
  return [
    ...reports.slice(0, place).map(ofReport),
    { title, excerpt, source: { outlet } },
    ...reports.slice(place).map(ofReport),
  ];
}

const ofReport = ({ id, title, excerpt, outlet }: CoverageReport): Headline => ({
  title,
  excerpt,
  source: { outlet, report: id },
});

type Same = [Headline, ...Headline[]];

function groupByWords(headlines: readonly Headline[]): Same[] {
  const groups = new Map<string, Same>();
  for (const headline of headlines) {
    const key = tokensOf(headline.title)
      .map((token) => token.key)
      .join(' ');
    // A headline of signs only has no words to compare.
    const group = groups.get(key || headline.title);
    if (group) group.push(headline);
    else groups.set(key || headline.title, [headline]);
  }
  return [...groups.values()];
}

/** Each outlet's first report; the lead represents its outlet. */
function memoize(same: Same): HeadlineSource[] {
  const sources = new Map<string, HeadlineSource>();
  for (const { source } of same) {
    const { domain } = source.outlet;
    if (!sources.has(domain) || source.report === undefined) sources.set(domain, source);
  }
  return [...sources.values()];
}
