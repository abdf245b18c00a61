import type { Story } from '#src/content/address-file.ts';
import type { Card, Outlet } from '#src/content/bundle.ts';
import type { HeatAccount } from '#src/content/heat.ts';
import { formatInstant } from '#src/content/instant.ts';
import type { Sources } from '#src/content/sources.ts';
import type { Report } from './article.ts';
import { foreignTo } from './language-tag.ts';
import type { Outlets } from './merge-outlets.ts';
import type { Topics } from './merge-topics.ts';
import type { Owners } from './owners/owners.ts';
import type { Draft } from './resolve-coverage.ts';

/** The site’s language, and those that outlets write in where their reports name none. */
type Languages = { readonly site: string; readonly byDomain: ReadonlyMap<string, string> };

export type Known = {
  readonly outlets: Outlets;
  readonly topics: Topics;
  readonly heat: HeatAccount;
  readonly languages: Languages;
  readonly owners: Owners;
};

/** What the feed shows of a story. Fields are named one by one: what is not named does not ship, and what is undefined is nothing in JSON. */
export function makeCard(draft: Draft, { outlets, topics, languages, owners }: Known): Card {
  const { article, day, future, coverage } = draft;
  return {
    ...reportFields(article, { future, outlets, languages }),
    time: formatInstant(article.time),
    slug: article.slug,
    day,
    heat: article.heat,
    topics: topics.of(article.topics).map(({ topic }) => topic),
    image: article.image,
    reports: coverage.length,
    ...carriedBy(owners.sourcesOf(draft), coverage.length),
    unpublished: article.published ? undefined : true,
  };
}

/** What a card says of a story's sources: nothing of one that stands alone. */
function carriedBy({ sources, talk }: Sources, reports: number): Pick<Card, 'sources' | 'talk'> {
  if (talk === 'many') return { sources: sources ?? undefined };
  return reports > 0 ? { talk } : {};
}

/** That the time of a report is not to be relied on, and by how many minutes it may be off. */
export function uncertainty({ provider }: Report, { clocks }: Outlets): Pick<Story, 'uncertain' | 'coarse'> {
  const coarse = clocks.get(provider.domain)?.coarse;
  return coarse === undefined ? {} : { uncertain: true, coarse };
}

type Around = Pick<Known, 'outlets' | 'languages'> & { readonly future: boolean };

/** What is told of every report. */
export function reportFields(report: Report, { future, outlets, languages }: Around) {
  const { domain, name } = report.provider;
  const outlet: Outlet = outlets.byDomain.get(domain) ?? { domain, name };
  const { title, excerpt, kind, quality } = report;
  return {
    title,
    excerpt,
    lang: foreignTo(languages.site, report.language ?? languages.byDomain.get(domain)),
    time: report.time === undefined ? undefined : formatInstant(report.time),
    future: future || undefined,
    outlet,
    kind,
    quality,
  };
}
