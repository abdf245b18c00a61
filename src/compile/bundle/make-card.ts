import type { Card, Outlet } from '#src/content/bundle/bundle.ts';
import type { Neighbour, Story } from '#src/content/bundle/story-file.ts';
import type { HeatAccount } from '#src/content/coverage/heat.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { Article, Report } from '../articles/article.ts';
import { textLanguage } from '../articles/text-language.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Outlets } from '../names/merge-outlets.ts';
import type { Topics } from '../names/merge-topics.ts';
import type { Owners, SourceCounts } from '../owners/owners.ts';
import type { ChosenPictures } from '../pictures/choose-pictures.ts';

type Languages = {
  readonly site: string;
  /** The outlets' languages, for reports that name none. */
  readonly byDomain: ReadonlyMap<string, string>;
  /** The marks found so far: a report is in several files. */
  readonly marks: WeakMap<Report, { readonly mark: string | undefined }>;
};

export type CardSources = {
  readonly outlets: Outlets;
  readonly topics: Topics;
  readonly heat: HeatAccount;
  readonly languages: Languages;
  readonly owners: Owners;
  readonly imageOf: ChosenPictures['imageOf'];
};

/**
 * What the feed shows of a story. Fields are named one by one, so that no other field is published;
 * JSON omits undefined.
 */
export function makeCard(
  draft: Draft,
  { outlets, topics, languages, owners, imageOf }: CardSources,
): Card {
  const { article, day, future, coverage } = draft;
  const sources = owners.sourcesOf(draft);
  return {
    ...reportFields(article, { future, outlets, languages }),
    time: formatInstant(article.time),
    undated: article.seen === undefined ? undefined : true,
    slug: article.slug,
    id: article.id,
    day,
    heat: article.heat,
    topics: topics.of(article.topics).map(({ topic }) => topic),
    image: imageOf(article.image),
    reports: coverage.length,
    background: coverage.filter(({ tier }) => tier === 'background').length || undefined,
    event: sources.event,
    outlets: sources.outlets,
    ...carriedBy(sources, coverage.length),
    unpublished: article.published ? undefined : true,
    pinned: article.pinned || undefined,
  };
}

/** A card's sources; nothing for a story without coverage. */
function carriedBy(
  { sources, talk }: SourceCounts,
  reports: number,
): Pick<Card, 'sources' | 'talk'> {
  if (talk === 'many') return { sources: sources ?? undefined };
  return reports > 0 ? { talk } : {};
}

/** Marks a report's time as unreliable, with the minutes that it may be off. */
export function uncertainty(
  { provider }: Report,
  { clocks }: Outlets,
): Pick<Story, 'uncertain' | 'coarse'> {
  const coarse = clocks.get(provider.domain)?.coarse;
  return coarse === undefined ? {} : { uncertain: true, coarse };
}

/** The mark of a report's title and excerpt, which are in one language. */
export function languageOf(
  report: Report,
  { site, byDomain, marks }: Languages,
): string | undefined {
  const known = marks.get(report);
  if (known) return known.mark;
  const { title, excerpt, language, provider } = report;
  const stated = language ?? byDomain.get(provider.domain);
  const mark = textLanguage(site, stated, `${title} ${excerpt}`);
  marks.set(report, { mark });
  return mark;
}

/** A story's address, its headline, and the headline's mark. */
export const makeNeighbour = (article: Article, { languages }: CardSources): Neighbour => ({
  slug: article.slug,
  title: article.title,
  lang: languageOf(article, languages),
});

type Around = Pick<CardSources, 'outlets' | 'languages'> & { readonly future: boolean };

export function reportFields(report: Report, { future, outlets, languages }: Around) {
  const { domain, name } = report.provider;
  const outlet: Outlet = outlets.byDomain.get(domain) ?? { domain, name };
  const { title, excerpt, kind, quality } = report;
  return {
    title,
    excerpt,
    lang: languageOf(report, languages),
    time: report.time === undefined ? undefined : formatInstant(report.time),
    future: future || undefined,
    outlet,
    kind,
    quality,
  };
}
