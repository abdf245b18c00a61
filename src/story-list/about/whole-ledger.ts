import type { LedgerEntry, LedgerFile, WholeLedger } from '#src/content/bundle/ledger-file.ts';

/** A ledger with its entries whole, in the file's order. */
export function wholeLedger(file: LedgerFile): WholeLedger {
  const slugs = file.entries.flatMap((entry) => slugOf(entry) ?? []);
  return { ...file, entries: file.entries.map((entry) => wholeEntry(entry, slugs)) };
}

type WrittenEntry = LedgerFile['entries'][number];

const END = '.md';

/** The slug of a story's entry. */
function slugOf(entry: WrittenEntry): string | undefined {
  if (typeof entry === 'string')
    return entry.endsWith(END) ? entry.slice(0, -END.length) : undefined;
  return 'became' in entry && entry.became === 'story' ? entry.slug : undefined;
}

function wholeEntry(entry: WrittenEntry, slugs: readonly string[]): LedgerEntry {
  if (typeof entry === 'string') {
    const slug = slugOf(entry);
    return slug === undefined
      ? { became: 'unpublished', digest: entry }
      : { became: 'story', name: entry, slug };
  }
  if (!Array.isArray(entry)) return entry;
  const [name, ...numbers] = entry;
  const under = numbers.flatMap((number) => slugs[Number(number)] ?? []);
  return { became: 'folded', name: String(name), under };
}
