import { type Document, isMap, isSeq, YAMLSeq } from 'yaml';
import { formatInstant } from '#src/content/time/instant.ts';
import type { ImportedReport } from '../reports/imported-report.ts';
import { heatOf } from './article-text.ts';
import { reportMatter } from './report-matter.ts';

/** Adds reports at the end of a story's coverage, and to its heat if that is our sum. */
export function addCoverage(matter: Document, added: readonly ImportedReport[]): void {
  if (added.length === 0) return;
  const held = matter.get('related');
  const list = isSeq(held) ? held : new YAMLSeq();
  if (list !== held) matter.set('related', list);
  const count = list.items.length;
  for (const report of added) list.add(matter.createNode(reportMatter(report)));
  setHeat(matter, count, list.items.length);
}

/** Removes the entry of a coverage that `isIt` finds, and its part of heat. */
export function removeCoverage(
  matter: Document,
  isIt: (entry: { readonly originalUrl: unknown; readonly webUrl: unknown }) => boolean,
): void {
  const list = matter.get('related');
  if (!isSeq(list)) return;
  const count = list.items.length;
  list.items = list.items.filter(
    (item) =>
      !isMap(item) || !isIt({ originalUrl: item.get('originalUrl'), webUrl: item.get('webUrl') }),
  );
  if (list.items.length === 0) matter.delete('related');
  setHeat(matter, count, list.items.length);
}

/** A person's own heat stays. */
function setHeat(matter: Document, before: number, after: number): void {
  const quality = matter.get('quality');
  if (typeof quality !== 'number' || matter.get('heat') !== heatOf(quality, before)) return;
  matter.set('heat', heatOf(quality, after));
}

/**
 * A headline that changed at the source: the earlier one stays under `was`, with the one that
 * followed, so that a headline of a person is later told from it.
 */
export function changeHeadline(
  matter: Document,
  { title, excerpt, until }: { title: string; excerpt: string | undefined; until: number },
): void {
  const was = matter.get('was');
  const list = isSeq(was) ? was : new YAMLSeq();
  if (list !== was) setAfterTitle(matter, list);
  list.add(
    matter.createNode({ title: matter.get('title'), until: formatInstant(until), to: title }),
  );
  matter.set('title', title);
  if (excerpt !== undefined) matter.set('excerpt', excerpt);
}

/** `was` stands beside the headline. */
function setAfterTitle(matter: Document, was: YAMLSeq): void {
  matter.set('was', was);
  const { contents } = matter;
  if (!isMap(contents)) return;
  const pair = contents.items.pop();
  const at = contents.items.findIndex(({ key }) => String(key) === 'title');
  if (pair) contents.items.splice(at + 1, 0, pair);
}
