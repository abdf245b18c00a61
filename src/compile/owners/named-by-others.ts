import { MAKER_NAMERS } from '#src/content/coverage/maker-rule.ts';
import type { Report } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import { findNames } from './find-names.ts';

/** Why an outlet without a stated role counts as a maker: so many of its own headlines name it. */
export type SelfNaming = { readonly named: number; readonly headlines: number };

/** An outlet that may be a maker, by what it publishes itself. */
export type Candidate = {
  readonly names: ReadonlySet<string>;
  readonly found: SelfNaming;
  readonly namers: Set<string>;
};

/**
 * The names that enough outlets of other families use in headlines. Stops reading once all are
 * decided.
 */
export function namedByOthers(
  candidates: ReadonlyMap<string, Candidate>,
  drafts: readonly Draft[],
  familyOf: (domain: string) => string,
): ReadonlyMap<string, SelfNaming> {
  const makers = new Map<string, SelfNaming>();
  const asked = new Map(candidates);
  for (const { title, provider } of distinctReports(drafts)) {
    if (asked.size === 0) break;
    const family = familyOf(provider.domain);
    for (const [domain, { names, found, namers }] of asked) {
      if (
        family === familyOf(domain) ||
        !findNames(title, names).some(({ hasCapital }) => hasCapital)
      )
        continue;
      namers.add(family);
      if (namers.size < MAKER_NAMERS) continue;
      makers.set(domain, found);
      asked.delete(domain);
    }
  }
  return makers;
}

/** Leads and reports, each once: equal reports are one object in an archive. */
function* distinctReports(drafts: readonly Draft[]): Generator<Report, void> {
  const seen = new Set<Report>();
  for (const { article, coverage } of drafts) {
    yield article;
    for (const { report } of coverage) {
      if (!seen.has(report)) yield report;
      seen.add(report);
    }
  }
}
