import type { Draft } from '../coverage/draft.ts';
import type { Verdicts } from '../verdicts/verdicts.ts';
import type { Entry } from './list-entries.ts';

/** What other stories have of each story's event: reports, and the stories themselves. */
export type Paired = {
  readonly elsewhere: ReadonlyMap<Draft, ReadonlySet<Entry>>;
  readonly same: ReadonlyMap<Draft, ReadonlySet<Draft>>;
};

type Pairing = {
  /** What the rule found for each story. */
  readonly found: ReadonlyMap<Draft, readonly Entry[]>;
  readonly verdicts: Verdicts;
};

/**
 * Two stories are of one event when the lead of either is of the other's. Both then say so, and
 * each has the other's lead, in its own list or among the reports elsewhere. If a story's own list
 * has the other's lead as background, or a person parted the two, neither says so.
 */
export function pairStories(
  drafts: readonly Draft[],
  entries: readonly Entry[],
  { found, verdicts }: Pairing,
): Paired {
  const leads = new Map(
    entries.filter(({ isLead }) => isLead).map((entry) => [entry.under, entry]),
  );
  const bySlug = new Map(drafts.map((draft) => [draft.article.slug, draft]));
  const listed = new Map(drafts.map((draft) => [draft, tiersOf(draft)]));
  const tierIn = (list: Draft, lead: Draft) => listed.get(list)?.get(lead.article.slug);

  const excludes = (list: Draft, lead: Draft): boolean =>
    tierIn(list, lead) === 'background' || verdicts.isParted(list.article.slug, lead.article);

  const elsewhere = new Map<Draft, Set<Entry>>();
  const same = new Map<Draft, Set<Draft>>();
  const pair = (one: Draft, other: Draft): void => {
    if (excludes(one, other) || excludes(other, one)) return;
    addTo(same, one, other);
    addTo(same, other, one);
    for (const [to, from] of [
      [one, other],
      [other, one],
    ] as const) {
      const lead = leads.get(from);
      if (lead && tierIn(to, from) === undefined) addTo(elsewhere, to, lead);
    }
  };
  for (const draft of drafts) {
    for (const entry of unparted(draft, found.get(draft) ?? [], verdicts)) {
      if (entry.isLead) pair(draft, entry.under);
      else addTo(elsewhere, draft, entry);
    }
    for (const [slug, tier] of listed.get(draft) ?? []) {
      const other = bySlug.get(slug);
      if (tier === 'event' && other) pair(draft, other);
    }
  }
  return { elsewhere, same };
}

const unparted = ({ article }: Draft, entries: readonly Entry[], verdicts: Verdicts): Entry[] =>
  entries.filter(({ id, report: { keys } }) => !verdicts.isParted(article.slug, { id, keys }));

/** How a story's list classifies the leads of other stories. */
const tiersOf = ({ coverage }: Draft) =>
  new Map(
    coverage.flatMap(({ story, tier }) => (story === undefined ? [] : [[story, tier] as const])),
  );

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const held = sets.get(key);
  if (held) held.add(value);
  else sets.set(key, new Set([value]));
}
