import type { ComparedText } from '#src/content/text/copy-rule.ts';
import { findCopies } from '#src/content/text/find-copies.ts';
import type { Report } from '../articles/article.ts';
import type { Texts } from '../reports/read-texts.ts';

/** A report with the time by which it is sorted. */
export type Timed = { readonly id: string; readonly report: Report; readonly time: number };

export function toCompared({ id, report, time }: Timed, texts: Texts): ComparedText {
  const { titleKey, shingles, excerptKey } = texts.of(report);
  return { id, time, domain: report.provider.domain, titleKey, shingles, excerptKey };
}

/** Whether two reports, in any order, have the same text. */
export function isSameText(one: Timed, other: Timed, texts: Texts): boolean {
  const inOrder = one.time <= other.time ? [one, other] : [other, one];
  return findCopies(inOrder.map((each) => toCompared(each, texts))).size > 0;
}
