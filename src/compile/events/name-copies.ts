import { findCopies } from '#src/content/text/find-copies.ts';
import type { Draft, Elsewhere } from '../coverage/draft.ts';
import type { Texts } from '../reports/read-texts.ts';
import { type Timed, toCompared } from './is-same-text.ts';

/**
 * Marks which text each report elsewhere repeats: the lead's, the first of the story's own reports,
 * or else the earliest elsewhere. Reports of the story's own list do not change, even if their text
 * ran elsewhere before.
 */
export function nameCopies(
  draft: Draft,
  elsewhere: readonly Omit<Elsewhere, 'copyOf'>[],
  texts: Texts,
): Elsewhere[] {
  if (elsewhere.length === 0) return [];
  const { article, time, coverage } = draft;
  const lead: Timed = { id: article.slug, report: article, time };
  const own = [
    lead,
    ...coverage.flatMap(({ id, report, time: at = report.seen }) =>
      at === undefined ? [] : [{ id, report, time: at }],
    ),
  ];
  const inOrder = [...own, ...elsewhere].sort((a, b) => a.time - b.time);
  const copies = findCopies(inOrder.map((each) => toCompared(each, texts)));
  const textOf = (id: string): string => copies.get(id) ?? id;

  const firsts = new Map<string, string>();
  for (const { id } of [...own, ...elsewhere])
    if (!firsts.has(textOf(id))) firsts.set(textOf(id), id);
  return elsewhere.map((report) => {
    const first = firsts.get(textOf(report.id));
    const copyOf = first === report.id ? undefined : first;
    // Field by field: a spread would give each its own hidden class.
    const { id, time: at, offset, under, story } = report;
    return { report: report.report, id, time: at, offset, under, story, copyOf };
  });
}
