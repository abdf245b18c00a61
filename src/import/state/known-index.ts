import type { KnownReport } from './known-reports.ts';

/** Finds reports that the import has dealt with, and takes note of new ones. */
export type KnownIndex = {
  readonly byKey: (digest: string) => KnownReport | undefined;
  /** The report with this id in its source, if its title is still the same. */
  readonly byGuid: (guid: string, title: string) => KnownReport | undefined;
  /** Every slug that the import has given. */
  readonly slugs: ReadonlySet<string>;
  /** The report that leads each story that the import wrote, with its key's digest, by slug. */
  readonly leads: ReadonlyMap<string, { readonly digest: string; readonly known: KnownReport }>;
  /** Remembers a report, or changes what is known of it. A new one is of this run's month. */
  readonly set: (digest: string, known: KnownReport) => void;
  /** Takes a story's slug from all its reports: they stay known, and are nowhere. */
  readonly forget: (slug: string) => void;
  /** The months that changed, whole. */
  readonly changed: () => ReadonlyMap<string, ReadonlyMap<string, KnownReport>>;
};

/** `month` (YYYY-MM) is that of the run. */
export function indexKnown(
  months: ReadonlyMap<string, ReadonlyMap<string, KnownReport>>,
  month: string,
): KnownIndex {
  const held = new Map([...months].map(([name, reports]) => [name, new Map(reports)]));
  const monthOf = new Map<string, string>();
  const guids = new Map<string, KnownReport>();
  const slugs = new Set<string>();
  const leads = new Map<string, { digest: string; known: KnownReport }>();
  const changed = new Set<string>();
  const note = (digest: string, known: KnownReport): void => {
    if (known.guid !== undefined) guids.set(known.guid, known);
    if (known.story !== undefined) slugs.add(known.story);
    if (known.story !== undefined && known.lead) leads.set(known.story, { digest, known });
  };
  for (const [name, reports] of held)
    for (const [digest, known] of reports) {
      monthOf.set(digest, name);
      note(digest, known);
    }
  const byKey = (digest: string): KnownReport | undefined =>
    held.get(monthOf.get(digest) ?? '')?.get(digest);
  const set = (digest: string, known: KnownReport): void => {
    const name = monthOf.get(digest) ?? month;
    const reports = held.get(name) ?? new Map<string, KnownReport>();
    held.set(name, reports.set(digest, known));
    monthOf.set(digest, name);
    changed.add(name);
    note(digest, known);
  };
  return {
    byKey,
    byGuid: (guid, title) => {
      const known = guids.get(guid);
      return known?.title === title ? known : undefined;
    },
    slugs,
    leads,
    set,
    forget: (slug) => {
      for (const reports of [...held.values()])
        for (const [digest, { story, lead: _, ...known }] of [...reports])
          if (story === slug) set(digest, known);
      leads.delete(slug);
      slugs.delete(slug);
    },
    changed: () => new Map([...held].filter(([name]) => changed.has(name))),
  };
}
