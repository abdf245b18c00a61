import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readJsonFile } from '../read-json-file.ts';
import { SPLITS_FILE, splitsFileSchema } from './feeds-file.ts';

/** Whether the publisher took a report, by its keys, out of a story, by its slug. */
export type IsSplit = (slug: string, keys: readonly string[]) => boolean;

export const noSplits: IsSplit = () => false;

/** What the import left of `split:` in feeds.yaml. */
export function readSplits(data: string): {
  readonly isSplit: IsSplit;
  readonly problems: readonly Problem[];
} {
  const read = readJsonFile(join(data, SPLITS_FILE), {
    format: 1,
    parse: (json) => splitsFileSchema.parse(json).splits,
  });
  if ('fault' in read) {
    const message = `${read.fault}; the next import writes it anew, and until then split reports may be on the pages of their earlier stories`;
    return {
      isSplit: noSplits,
      problems: [{ path: SPLITS_FILE, line: read.line, field: 'file', message, refused: false }],
    };
  }
  const splits = new Map(read.text === undefined ? [] : Object.entries(read.value));
  if (splits.size === 0) return { isSplit: noSplits, problems: [] };
  const isSplit: IsSplit = (slug, keys) =>
    keys.some((key) => {
      const split = splits.get(key);
      return split !== undefined && (split.from === undefined || split.from.includes(slug));
    });
  return { isSplit, problems: [] };
}
