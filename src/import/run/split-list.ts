import type { SplitRecord } from '#src/compile/feeds/feeds-file.ts';
import { addressKey } from '#src/compile/reports/name-report.ts';
import type { ComparedReport } from '../events/event-report.ts';
import { keyDigest } from '../reports/item-key.ts';
import type { Split } from '../sources/source.ts';
import type { KnownIndex } from '../state/known-index.ts';

const keyOf = ({ report }: Split): string => addressKey(report) ?? report;

/** The digest under which a split's report is remembered. */
export const splitDigest = (split: Split): string => keyDigest(keyOf(split));

/** Whether a person keeps a report out of a story, or out of all. */
export function splitTest(
  splits: readonly Split[],
): (report: ComparedReport, slug: string | undefined) => boolean {
  const from = new Map<string, Set<string | undefined>>();
  for (const split of splits) {
    const digest = splitDigest(split);
    from.set(digest, (from.get(digest) ?? new Set()).add(split.from));
  }
  return ({ id }, slug) => {
    const slugs = from.get(id);
    return slugs !== undefined && (slugs.has(undefined) || (slug !== undefined && slugs.has(slug)));
  };
}

/** Slugs of the stories in which a split report stands now. */
export const splitStories = (splits: readonly Split[], index: KnownIndex): string[] =>
  splits.flatMap((split) => {
    const known = index.byKey(splitDigest(split));
    const isThere = known && !known.lead && (split.from ?? known.story) === known.story;
    return isThere && known.story !== undefined ? [known.story] : [];
  });

/** What the build is to know of splits: their stories by the key of the report. */
export function splitRecords(splits: readonly Split[]): ReadonlyMap<string, SplitRecord> {
  const records = new Map<string, SplitRecord>();
  for (const split of splits) {
    const held = records.get(keyOf(split));
    const isOfAll = split.from === undefined || (held !== undefined && held.from === undefined);
    const from = [...new Set([...(held?.from ?? []), split.from ?? ''])].sort();
    records.set(keyOf(split), isOfAll ? {} : { from });
  }
  return records;
}
