import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import { inOrder } from '#src/content/coverage/sources.ts';
import { foldLetters } from '#src/content/text/fold-letters.ts';

/** Ways to order background reports, with their labels. */
export const backgroundOrders = [
  ['outlet', 'story.byOutlet'],
  ['newest', 'story.newestFirst'],
  ['oldest', 'story.oldestFirst'],
] as const;
export type BackgroundOrder = (typeof backgroundOrders)[number][0];

/**
 * Orders reports. By outlet: those with most reports first, of equals the one that ran first; the
 * reports of an outlet are together, oldest first. Reports of unknown time are last.
 */
export function orderBackground(
  reports: readonly CoverageReport[],
  order: BackgroundOrder,
): CoverageReport[] {
  const oldest = inOrder(reports);
  if (order === 'oldest') return oldest;
  if (order === 'newest') {
    const timed = oldest.filter(({ time }) => time !== undefined);
    return [...timed.reverse(), ...oldest.filter(({ time }) => time === undefined)];
  }
  const byOutlet = new Map<string, CoverageReport[]>();
  for (const report of oldest) {
    const held = byOutlet.get(report.outlet.domain);
    if (held) held.push(report);
    else byOutlet.set(report.outlet.domain, [report]);
  }
  return [...byOutlet.values()].sort((a, b) => b.length - a.length).flat();
}

/** The reports that have all these words in headline, excerpt or outlet, whatever the case. */
export function filterBackground(
  reports: readonly CoverageReport[],
  words: string,
): readonly CoverageReport[] {
  const wanted = foldLetters(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return reports;
  return reports.filter(({ title, excerpt, outlet }) => {
    const text = foldLetters(`${title} ${excerpt} ${outlet.name} ${outlet.domain}`);
    return wanted.every((word) => text.includes(word));
  });
}
