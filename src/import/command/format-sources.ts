import { formatInstant } from '#src/content/time/instant.ts';
import type { SourceResult } from '../import-result.ts';
import { cutTo, padTo, visible, widthOf, wrapAt } from './terminal-text.ts';

/** What needs a look is last, where the eye is when the command ends. */
const ORDER = ['read', 'unchanged', 'waiting', 'failed'] as const;

const HEADS = ['new', 'known', 'left out'] as const;
const MOST_NAME = 40;
/** The widest state. */
const STATE = 'unchanged'.length;
const GAP = '  ';

/** So many feeds that fail for one reason are told together. */
const TOGETHER = 4;

/**
 * A table of sources, a line each, as wide as the terminal at most: name, new, known and left out
 * items, state. Details are on lines below their source. Feeds that fail for one reason share a
 * paragraph below the table if there are more than three.
 */
export function formatSources(sources: readonly SourceResult[], width: number): string {
  const groups = failedTogether(sources);
  const grouped = new Set(groups.flatMap(([, group]) => group));
  const rows = ORDER.flatMap((status) =>
    sources.filter((source) => source.status === status && !grouped.has(source)),
  );
  const numbers = rows.map(numbersOf);
  const widths = HEADS.map((head, at) =>
    Math.max(head.length, ...numbers.map((row) => row[at]?.length ?? 0)),
  );
  const taken = [...widths, STATE].reduce((sum, each) => sum + GAP.length + each, 0);
  const names = rows.map((source) => visible(source.name));
  const room = Math.min(MOST_NAME, Math.max(12, width - taken));
  const nameWidth = Math.min(room, Math.max('feed'.length, ...names.map(widthOf)));
  const toLine = (name: string, cells: readonly string[], state: string): string =>
    [
      padTo(cutTo(name, nameWidth), nameWidth),
      ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0)),
      state,
    ]
      .join(GAP)
      .trimEnd();
  const lines = rows.flatMap((source, at) => [
    toLine(names[at] ?? '', numbers[at] ?? [], source.status === 'read' ? '' : source.status),
    ...detailsOf(source).flatMap((detail) =>
      wrapAt(visible(detail), width - GAP.length).map((line) => `${GAP}${line}`),
    ),
  ]);
  const told = groups.flatMap(([reason, group]) => [
    ...wrapAt(visible(`${group.length} feeds failed: ${reason}`), width),
    ...wrapAt(visible(group.map(({ name }) => name).join(', ')), width - GAP.length).map(
      (line) => `${GAP}${line}`,
    ),
  ]);
  return [toLine('feed', HEADS, ''), ...lines, ...told, ''].join('\n');
}

/** By reason, in the order of the list. */
function failedTogether(sources: readonly SourceResult[]): [string, SourceResult[]][] {
  const byReason = new Map<string, SourceResult[]>();
  for (const source of sources)
    if (source.reason !== undefined)
      byReason.set(source.reason, [...(byReason.get(source.reason) ?? []), source]);
  return [...byReason].filter(([, group]) => group.length >= TOGETHER);
}

/** Of a source that was not read there is nothing to count. */
const numbersOf = ({ status, fresh, known, left }: SourceResult): readonly string[] =>
  status === 'read' ? [`${fresh}`, `${known}`, left === 0 ? '' : `${left}`] : ['', '', ''];

function detailsOf({
  why,
  notes,
  moved,
  feedAt,
  silentSince,
  status,
  address,
  name,
}: SourceResult): string[] {
  const [day] = silentSince === undefined ? [] : formatInstant(silentSince).split('T');
  return [
    ...(why === undefined ? [] : [why]),
    ...notes,
    ...(status === 'failed' && name !== address ? [address] : []),
    ...(moved === undefined ? [] : [`is now at ${moved}`]),
    ...(feedAt === undefined ? [] : [`the feed of this page was found at ${feedAt}`]),
    ...(day === undefined ? [] : [`nothing new since ${day}`]),
  ];
}
