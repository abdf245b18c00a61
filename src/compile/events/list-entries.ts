import { isRightMoment } from '#src/content/coverage/right-date.ts';
import type { Report } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import { compareText } from '../problem.ts';

/**
 * A report of the archive, once however many stories list it, with the story under which other
 * stories show it.
 */
export type Entry = {
  readonly report: Report;
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
  /** The story that it leads, else the one of most heat that lists it. */
  readonly under: Draft;
  readonly isLead: boolean;
};

/**
 * All leads and all reports of known time, in order of publication. A report that leads a story is
 * under that story, whoever else lists it.
 */
export function listEntries(drafts: readonly Draft[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const draft of drafts) {
    const { article, time, isDated } = draft;
    if (isDated)
      entries.set(article.id, {
        report: article,
        id: article.id,
        time,
        under: draft,
        isLead: true,
      });
  }
  for (const draft of drafts) {
    for (const { report, id, time, future, story } of draft.coverage) {
      if (story !== undefined || time === undefined || !isRightMoment(time, future)) continue;
      const held = entries.get(id);
      if (held && (held.isLead || !isHotter(draft, held.under))) continue;
      entries.set(id, { report, id, time, under: draft, isLead: false });
    }
  }
  return [...entries.values()].sort((a, b) => a.time - b.time || compareText(a.id, b.id));
}

/**
 * Whether a story has more heat than another; of equals the earlier, then the first by slug. A
 * story without heat has least.
 */
export function isHotter(one: Draft, other: Draft): boolean {
  const [heat, others] = [
    one.article.heat ?? Number.NEGATIVE_INFINITY,
    other.article.heat ?? Number.NEGATIVE_INFINITY,
  ];
  if (heat !== others) return heat > others;
  if (one.time !== other.time) return one.time < other.time;
  return compareText(one.article.slug, other.article.slug) < 0;
}
