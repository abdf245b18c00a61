import { idAt } from '#src/content/ids/story-ids-file.ts';
import type { ReadMarks } from '#src/reading/marks/read-marks.ts';
import { joinLeftOut, type LeavesOut, leftOutBits } from '#src/story-list/stories-left-out.ts';

const MINUTE_MS = 60_000;

/** Leaves out what was read. */
export const readStories = (marks: ReadMarks): LeavesOut => ({
  why: (card) => (marks.isRead(card) ? 'read' : undefined),
  numbers: ({ columns, ids }) =>
    Uint8Array.from(columns.minutes, (minutes, number) =>
      marks.isReadId(idAt(ids, number), minutes * MINUTE_MS) ? leftOutBits.read : 0,
    ),
});

/** Leaves out what any of several rules does, the first of which says why; undefined for none. */
export function leavesOut(rules: readonly LeavesOut[]): LeavesOut | undefined {
  if (rules.length === 0) return undefined;
  return {
    why: (card) => {
      for (const rule of rules) {
        const reason = rule.why(card);
        if (reason) return reason;
      }
      return undefined;
    },
    numbers: async (stories) =>
      joinLeftOut(
        stories.columns.count,
        await Promise.all(rules.map((rule) => rule.numbers(stories))),
      ),
  };
}
