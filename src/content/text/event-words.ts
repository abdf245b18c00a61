import type { Commonness, SubjectText } from './commonness.ts';

/** From this many reports of the event on, their words find more of it. */
export const GROUP_REPORTS = 3;

/**
 * A word of the event is in this share of the lead and its reports, and in at most this share of
 * other stories’ texts.
 */
export const GROUP_HELD = 0.3;
export const GROUP_SHARE = 0.05;

/**
 * A report of another outlet joins within this many hours with this many of these words, one of
 * them in its title.
 */
export const JOIN_HOURS = 24;
export const JOIN_WORDS = 2;

/** In an event of this many reports one word in the title is enough, if half of them have it. */
export const LARGE_REPORTS = 8;
export const LARGE_HELD = 0.5;

/**
 * Whether further reports are of an event, by the words that its reports share. Applied once: a
 * report that joins finds no others, so nothing is chained. Undefined if the reports are too few.
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
