import type { LedgerEntry, ShortEntry } from '#src/content/bundle/ledger-file.ts';

/**
 * The entries of a ledger as its file has them: a name, the digest of an unpublished file, or a
 * name and the stories of a folded one; whole only where there is more to say.
 */
export function shortEntries(entries: readonly LedgerEntry[]): ShortEntry[] {
  const slugs = entries.flatMap((entry) => (entry.became === 'story' ? [entry.slug] : []));
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  return entries.map((entry) => shortEntry(entry, numbers));
}

function shortEntry(entry: LedgerEntry, numbers: ReadonlyMap<string, number>): ShortEntry {
  if (entry.became === 'story') {
    const { name, slug, dropped, picture } = entry;
    return name === `${slug}.md` && !dropped && !picture ? name : entry;
  }
  if (entry.became === 'folded') {
    const under = entry.under.flatMap((slug) => numbers.get(slug) ?? []);
    return under.length === entry.under.length ? [entry.name, ...under] : entry;
  }
  if (entry.became === 'unpublished')
    return entry.slug === undefined && !entry.unlisted ? entry.digest : entry;
  return entry;
}
