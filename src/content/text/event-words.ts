import type { Commonness, SubjectText } from './commonness.ts';

/** From so many reports of the event on, their words find more of it. */
export const GROUP_REPORTS = 3;

/**
 * A word of the event stands in this share of the lead and its reports, and in at most this share
 * of other stories’ texts.
 */
export const GROUP_HELD = 0.3;
export const GROUP_SHARE = 0.05;

/**
 * A report of another outlet joins within so many hours with so many of these words, one of them in
 * its title.
 */
export const JOIN_HOURS = 24;
export const JOIN_WORDS = 2;

/**
 * Of a larger event one word in the title is enough, when half of so many reports or more hold it.
 */
export const LARGE_REPORTS = 8;
export const LARGE_HELD = 0.5;

/**
 * Whether further reports are of an event, by the words that the reports found by the lead’s own
 * words have in common. It is asked once: what joins finds nothing more, so that no chain begins.
 * Undefined where the reports are too few to have words in common.
 */
export function eventWordsTest(
  lead: SubjectText,
  reports: readonly SubjectText[],
  commonness: Commonness,
): ((report: SubjectText) => boolean) | undefined {
  if (reports.length < GROUP_REPORTS) return undefined;
  const group = [lead, ...reports];
  const counts = new Map<number, number>();
  for (const { words } of group)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const held = [...counts]
    .filter(([, count]) => count >= group.length * GROUP_HELD)
    .map(([word]) => word);
  const rare = [...commonness(held)]
    .filter(([, share]) => share <= GROUP_SHARE)
    .map(([word]) => word);
  const words = new Set(rare);
  const isLarge = reports.length >= LARGE_REPORTS;
  const large = new Set(
    rare.filter((word) => isLarge && (counts.get(word) ?? 0) >= group.length * LARGE_HELD),
  );

  return (report) => {
    const title = report.words.subarray(0, report.titleWords);
    if (title.some((word) => large.has(word))) return true;
    return (
      title.some((word) => words.has(word)) &&
      report.words.filter((word) => words.has(word)).length >= JOIN_WORDS
    );
  };
}
