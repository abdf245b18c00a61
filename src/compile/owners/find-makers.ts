import {
  MAKER_SHARE,
  MAKER_STORIES,
  NAME_CAPITALS,
  SITE_SHARE,
} from '#src/content/coverage/maker-rule.ts';
import type { OutletRole } from '#src/content/coverage/outlet-role.ts';
import type { Article } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import { findNames, nameKey } from './find-names.ts';
import { type Candidate, namedByOthers, type SelfNaming } from './named-by-others.ts';
import { registrableDomain } from './registrable-domain.ts';

type Owned = {
  readonly familyOf: (domain: string) => string;
  readonly roleOf: (domain: string) => OutletRole | undefined;
};

/**
 * The outlets that report on themselves, by the rule in `maker-rule.ts` and on the about page, with
 * the evidence. Only for outlets without a stated role. Does not depend on the order of `drafts`.
 */
export function findMakers(
  drafts: readonly Draft[],
  { familyOf, roleOf }: Owned,
): ReadonlyMap<string, SelfNaming> {
  const led = new Map<string, Article[]>();
  for (const { article } of drafts) {
    const { domain } = article.provider;
    const held = led.get(domain);
    if (held) held.push(article);
    else led.set(domain, [article]);
  }
  const candidates = new Map<string, Candidate>();
  for (const [domain, articles] of led) {
    if (articles.length < MAKER_STORIES || roleOf(domain) !== undefined) continue;
    const candidate = asCandidate(domain, articles);
    if (candidate) candidates.set(domain, candidate);
  }
  return namedByOthers(candidates, drafts, familyOf);
}

function asCandidate(domain: string, articles: readonly Article[]): Candidate | undefined {
  const own = namesOfMany(articles, ({ provider }) => [nameKey(provider.name)]);
  const labels = namesOfMany(articles, ({ original }) => [
    siteLabel(domain),
    ...hostLabels(original?.host, domain),
  ]);
  const asked = new Set([...own, ...labels]);
  const written = countCapitals(articles, asked);
  const isName = (key: string): boolean => {
    const { capital, all } = written.get(key) ?? { capital: 0, all: 0 };
    return all > 0 && capital >= NAME_CAPITALS * all;
  };
  const names = new Set([...asked].filter(isName));
  const named = articles.filter(({ title }) => findNames(title, names).length > 0).length;
  if (named < MAKER_SHARE * articles.length) return undefined;
  return { names: own, found: { named, headlines: articles.length }, namers: new Set() };
}

/**
 * Names that a share of the articles has: an outlet may host ten thousand writers, and each name is
 * searched in every text. Single letters are excluded: too many texts contain them by chance.
 */
function namesOfMany(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const name of new Set(namesOf(article))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isOfMany = ([name, count]: [string, number]): boolean =>
    name.length > 1 && count >= SITE_SHARE * articles.length;
  return new Set([...counts].filter(isOfMany).map(([name]) => name));
}

const siteLabel = (domain: string): string => registrableDomain(domain).split('.')[0] ?? '';

/**
 * What precedes an outlet's registrable domain in the host of a story: `azure` in
 * `azure.microsoft.com`.
 */
function hostLabels(host: string | undefined, domain: string): readonly string[] {
  const site = `.${registrableDomain(domain)}`;
  return host?.endsWith(site) === true ? host.slice(0, -site.length).split('.') : [];
}

/**
 * How often each name has a capital in the excerpts, and how often it occurs. The first word of a
 * text has one anyway.
 */
function countCapitals(articles: readonly Article[], names: ReadonlySet<string>) {
  const written = new Map<string, { capital: number; all: number }>();
  for (const { excerpt } of articles) {
    for (const { name, at, hasCapital } of findNames(excerpt, names)) {
      if (at === 0) continue;
      const held = written.get(name) ?? { capital: 0, all: 0 };
      written.set(name, held);
      held.all += 1;
      if (hasCapital) held.capital += 1;
    }
  }
  return written;
}
