import type { CoverageReport, Neighbour, Story } from '#src/content/address-file.ts';
import type { Card, Outlet } from '#src/content/bundle.ts';
import type { HeatAccount } from '#src/content/heat.ts';
import { formatInstant } from '#src/content/instant.ts';
import type { StoryLine } from '#src/content/storyline-file.ts';
import type { Report } from './article.ts';
import type { Outlets } from './merge-outlets.ts';
import type { Topics } from './merge-topics.ts';
import type { Covering, Draft } from './resolve-coverage.ts';

export type Known = { readonly outlets: Outlets; readonly topics: Topics; readonly heat: HeatAccount };

/** What the feed shows of a story. Fields are named one by one: what is not named does not ship, and what is undefined is nothing in JSON. */
export function makeCard({ article, day, future, coverage }: Draft, { outlets, topics }: Known): Card {
  return {
    ...reportFields(article, { future, outlets }),
    time: formatInstant(article.time),
    slug: article.slug,
    day,
    heat: article.heat,
    topics: topics.of(article.topics).map(({ topic }) => topic),
    image: article.image,
    reports: coverage.length,
    outlets: new Set(coverage.map(({ report }) => report.provider.domain)).size,
    unpublished: article.published ? undefined : true,
  };
}

/** What stands beside a story: those before and after it in the order of time, and those that it continues. */
type Beside = {
  readonly newer: Draft | undefined;
  readonly older: Draft | undefined;
  readonly line: StoryLine | undefined;
};

/** A whole story. */
export function makeStory(draft: Draft, beside: Beside, known: Known): Story {
  const { article, coverage } = draft;
  return {
    ...makeCard(draft, known),
    ...(article.original && { original: article.original }),
    ...(article.amp && { amp: article.amp }),
    ...(article.video && { video: article.video }),
    ...makeReceipt(article, known.heat),
    ...(draft.copyOf !== undefined && { copyOf: draft.copyOf }),
    coverage: coverage.map((covering) => makeReport(covering, known.outlets)),
    ...(beside.line && { line: beside.line }),
    ...(beside.newer && { newer: makeNeighbour(beside.newer) }),
    ...(beside.older && { older: makeNeighbour(beside.older) }),
  };
}

function makeReceipt({ heat, quality, related }: Draft['article'], { factor }: HeatAccount): Pick<Story, 'receipt'> {
  if (heat === null || quality === null) return {};
  return { receipt: { ...(factor && { k: factor.k }), related: related.length } };
}

function makeReport({ report, id, tier, offset, future, story, copyOf }: Covering, outlets: Outlets): CoverageReport {
  return {
    ...reportFields(report, { future, outlets }),
    id,
    tier,
    offset,
    original: report.original,
    amp: report.amp,
    story,
    copyOf,
  };
}

function reportFields(report: Report, { future, outlets }: { future: boolean; outlets: Outlets }) {
  const { domain, name } = report.provider;
  const outlet: Outlet = outlets.byDomain.get(domain) ?? { domain, name };
  const { title, excerpt, kind, quality } = report;
  return {
    title,
    excerpt,
    time: report.time === undefined ? undefined : formatInstant(report.time),
    future: future || undefined,
    outlet,
    kind,
    quality,
  };
}

function makeNeighbour({ article }: Draft): Neighbour {
  return { slug: article.slug, title: article.title };
}
