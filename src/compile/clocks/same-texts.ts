import { isRightMoment } from '#src/content/coverage/right-date.ts';
import type { Draft } from '../coverage/draft.ts';

/** How many minutes before the earliest other outlet this one ran the text; negative if later. */
export type TextLead = { readonly minutes: number; readonly other: string };

type Carried = { readonly id: string; readonly domain: string; readonly time: number };

const MINUTE_MS = 60_000;

/** For each outlet its texts that others ran too, each once, whatever stories list it. */
export function leadsOverOthers(drafts: readonly Draft[]): Map<string, TextLead[]> {
  const leads = new Map<string, TextLead[]>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    for (const group of groupsOf(draft)) {
      for (const { id, domain, time } of group) {
        const others = group.filter((other) => other.domain !== domain);
        const [first] = others.sort((a, b) => a.time - b.time);
        if (!first || seen.has(id)) continue;
        seen.add(id);
        const lead = { minutes: (first.time - time) / MINUTE_MS, other: first.domain };
        leads.set(domain, [...(leads.get(domain) ?? []), lead]);
      }
    }
  }
  return leads;
}

/** The texts of a story that several reports have. */
function groupsOf({ article, time, copyOf, coverage }: Draft): Carried[][] {
  if (copyOf === undefined && coverage.every((covering) => covering.copyOf === undefined))
    return [];
  const groups = new Map<string, Carried[]>();
  const add = (original: string, carried: Carried): void => {
    const held = groups.get(original);
    if (held) held.push(carried);
    else groups.set(original, [carried]);
  };
  add(copyOf ?? article.slug, { id: article.slug, domain: article.provider.domain, time });
  for (const { id, report, time: at, future, copyOf: original } of coverage)
    if (at !== undefined && isRightMoment(at, future))
      add(original ?? id, { id, domain: report.provider.domain, time: at });
  return [...groups.values()].filter((group) => group.length > 1);
}
