import type { FoundLink } from './find-links.ts';

/** Stories that are all linked to one of them, the hub. */
export type FoundLine = {
  readonly hub: number;
  /** The others, each with its link to the hub. */
  readonly others: ReadonlyMap<number, FoundLink>;
};

type Line = { hub: number; readonly others: Map<number, FoundLink> };

/**
 * Groups linked stories into storylines in time order: each story joins the line whose hub it
 * continues, by its best link, or begins one with a story that is in none. So later stories never
 * move an earlier one, and a line keeps its first story. Links are not chained: every story of a
 * line is linked to its hub. Of a line of two the hub is the one that the third continues.
 */
export function groupLines(links: readonly FoundLink[]): FoundLine[] {
  const lines: Line[] = [];
  const lineOf = new Map<number, Line>();
  const inTime = links.toSorted(
    (a, b) => a.later - b.later || b.reason.rank - a.reason.rank || b.earlier - a.earlier,
  );
  for (const link of inTime) {
    if (lineOf.has(link.later)) continue;
    const line = lineOf.get(link.earlier) ?? { hub: link.earlier, others: new Map() };
    if (line.others.size === 1 && line.hub !== link.earlier) turnRound(line);
    if (line.hub !== link.earlier) continue;
    if (line.others.size === 0) lines.push(line);
    line.others.set(link.later, link);
    lineOf.set(link.earlier, line).set(link.later, line);
  }
  return lines;
}

/** Makes the other story of a line of two its hub. */
function turnRound(line: Line): void {
  const [second] = line.others;
  if (!second) return;
  const [other, link] = second;
  line.others.clear();
  line.others.set(line.hub, link);
  line.hub = other;
}

/** Whether two stories are linked, or in one line. */
export function toldTogether(
  links: readonly FoundLink[],
  lines: readonly FoundLine[],
): (a: number, b: number) => boolean {
  const pairs = new Set(links.map(({ earlier, later }) => `${earlier} ${later}`));
  const line = new Map(
    lines.flatMap(({ hub, others }) => [hub, ...others.keys()].map((story) => [story, hub])),
  );
  return (a, b) => {
    const hub = line.get(a);
    return (
      pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`) || (hub !== undefined && hub === line.get(b))
    );
  };
}
