import {
  DROPPED_FILE,
  FEEDS_FILE,
  type FeedRecord,
  SPLITS_FILE,
  type SplitRecord,
} from '#src/compile/feeds/feeds-file.ts';
import type { ImportState } from '../state/import-state.ts';
import type { KnownIndex } from '../state/known-index.ts';
import { knownFile, knownText, recordsText } from '../state/known-reports.ts';
import type { AskedSource } from './ask-sources.ts';
import type { ChangeSet } from './change-set.ts';
import { feedRecord } from './feed-record.ts';

type NextState = {
  readonly state: ImportState;
  readonly asked: readonly AskedSource[];
  readonly index: KnownIndex;
  readonly dropped: ReadonlyMap<string, string>;
  readonly splits: ReadonlyMap<string, SplitRecord>;
  readonly now: number;
};

/** Adds the files of the state that changed. A source that is no longer listed is forgotten. */
export function writeState(
  { state, asked, index, dropped, splits, now }: NextState,
  files: ChangeSet,
): void {
  const write = (path: string, text: string): void => {
    if (state.texts.get(path) !== text) files.write(path, text);
  };
  const feeds = new Map(
    asked.map(({ source, answer }): [string, FeedRecord] => [
      source.address,
      feedRecord(source, state.feeds.get(source.address), answer, now),
    ]),
  );
  write(FEEDS_FILE, recordsText('feeds', feeds));
  if (dropped.size > 0) write(DROPPED_FILE, recordsText('dropped', dropped));
  // Empty when the last entry was removed: the build must not keep an old one.
  if (splits.size > 0 || state.texts.has(SPLITS_FILE))
    write(SPLITS_FILE, recordsText('splits', splits));
  for (const [month, known] of index.changed()) write(knownFile(month), knownText(known));
}
