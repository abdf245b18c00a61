/** A name with how many stories of it were opened and offered. */
export type BesideRow = {
  readonly key: string;
  readonly opened: number;
  readonly offered: number;
};

/** What was opened beside what was offered. */
export type BesideCounts = {
  /** The most opened first, then the most offered. */
  readonly rows: readonly BesideRow[];
  /** The sums of all rows left out; absent if there are none. */
  readonly rest?: { readonly rows: number; readonly opened: number; readonly offered: number };
  /** The wholes of which the counts are parts. */
  readonly opened: number;
  readonly offered: number;
};

/** The keys of one story, or of one opening; each counts for all of its keys. */
type Keys = readonly string[];

/** Counts both sides. A key that is twice in one list counts once. */
export function besideCounts(opened: readonly Keys[], offered: readonly Keys[]): BesideCounts {
  const mine = countKeys(opened);
  const theirs = countKeys(offered);
  const rows = [...new Set([...mine.keys(), ...theirs.keys()])].map((key) => ({
    key,
    opened: mine.get(key) ?? 0,
    offered: theirs.get(key) ?? 0,
  }));
  rows.sort((a, b) => b.opened - a.opened || b.offered - a.offered || (a.key < b.key ? -1 : 1));
  return { rows, opened: opened.length, offered: offered.length };
}

/** The first `most` rows, and the sums of all others. */
export function firstRows(beside: BesideCounts, most: number): BesideCounts {
  const left = beside.rows.slice(most);
  if (left.length === 0) return beside;
  const sum = (of: 'opened' | 'offered'): number => left.reduce((all, row) => all + row[of], 0);
  return {
    ...beside,
    rows: beside.rows.slice(0, most),
    rest: { rows: left.length, opened: sum('opened'), offered: sum('offered') },
  };
}

function countKeys(lists: readonly Keys[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of lists)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
