import type { LeftOut } from '../articles/article.ts';
import { judgeArticleKeys, type KeyFault } from './judge-keys.ts';
import { findHidingLine } from './status-lines.ts';
import { isFalse } from './status-words.ts';

/** Why an entry of `related` is not shown, and what the publisher should know of it. */
export type UnfitEntry = { readonly leftOut: keyof LeftOut; readonly faults: readonly KeyFault[] };

/**
 * An entry of `related` that is left out while its file stays: it says, or may be meant to say,
 * that the report was taken down, or a field of it is nearly a known one. Undefined for one that
 * can be read on.
 */
export function judgeEntry(entry: unknown): UnfitEntry | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const removed = 'removed' in entry ? entry.removed : undefined;
  if (removed === true) return { leftOut: 'removed', faults: [] };
  const faults = judgeArticleKeys(entry);
  if ('removed' in entry && !isFalse(removed))
    faults.push({
      path: ['removed'],
      message: 'is neither true nor false; write one of the two, without quotes',
    });
  for (const [key, value] of Object.entries(entry)) {
    if (
      typeof value === 'string' &&
      value.includes('\n') &&
      findHidingLine(value, { published: false })
    )
      faults.push({
        path: [key],
        message: 'contains a line that may be meant to remove the report; word it differently',
      });
  }
  if (faults.length === 0) return undefined;
  return {
    leftOut: 'faulty',
    faults: faults.map(({ path, message }) => ({
      path,
      message: `${message} (this report is left out)`,
    })),
  };
}
