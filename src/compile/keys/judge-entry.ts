import type { LeftOut } from '../articles/article.ts';
import { judgeArticleKeys, type KeyFault } from './judge-keys.ts';
import { findHidingLine } from './status-lines.ts';
import { isFalse } from './status-words.ts';

/** Why an entry of `related` is left out, and the warnings about it. */
export type UnfitEntry = { readonly leftOut: keyof LeftOut; readonly faults: readonly KeyFault[] };

/**
 * Finds an entry of `related` that is left out while its file stays: it says, or may mean, that the
 * report was removed, or it has a misspelt field. Otherwise undefined.
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
